import { useCallback, useRef, useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import { filesIn } from '../../lib/extension/page/dropped-files.ts';
import type { Pair, Side } from '../../lib/extension/workbench/comparison.ts';
import { Audits } from './Audits.tsx';
import { Compare } from './Compare.tsx';
import { Intake } from './Intake.tsx';
import type { WorkbenchProps } from './workbench-props.ts';

const NOTHING: Side = { type: 'text', text: '' };

/** Texts of any kind in, audits out, one after the other; and two versions of a text held against each other. */
export function Workbench(props: WorkbenchProps) {
  const { appearance, onFiles } = props;
  const { locale } = appearance;
  const [isOver, setOver] = useState(false);
  const [pair, setPair] = useState<Pair>({ before: NOTHING, after: NOTHING });
  const compare = useRef<HTMLElement>(null);
  const compareWith = useCallback((id: number) => {
    setPair((last) => ({ ...last, before: { type: 'item', id } }));
    compare.current?.scrollIntoView({ block: 'start' });
    // What it is to be compared with is chosen next.
    compare.current?.querySelector<HTMLElement>('.after select')?.focus({ preventScroll: true });
  }, []);
  return (
    <main
      class={`page${isOver ? ' is-over' : ''}`}
      lang={locale}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!holdsFiles(event)) return;
        event.preventDefault();
        void filesIn(event.dataTransfer).then(onFiles);
      }}
    >
      <h1>{label(locale, 'workbench.heading')}</h1>
      <p>{label(locale, 'workbench.about')}</p>
      <Intake {...props} />
      <Audits {...props} onCompareWith={compareWith} />
      <Compare {...props} pair={pair} section={compare} onPair={setPair} />
    </main>
  );
}

/** Words that are dragged go into the box that they are dropped on. */
const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
