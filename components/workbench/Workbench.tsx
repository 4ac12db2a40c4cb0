import { useRef, useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import type { Pair, Side } from '../../lib/extension/workbench/comparison.ts';
import type { LanguageWish } from '../../lib/extension/workbench/language-wish.ts';
import type { WorkbenchView } from '../../lib/extension/workbench/workbench.ts';
import { Audits } from './Audits.tsx';
import { Compare } from './Compare.tsx';
import { Intake } from './Intake.tsx';

export interface WorkbenchProps {
  readonly view: WorkbenchView;
  readonly appearance: Appearance;
  readonly onLanguage: (wish: LanguageWish) => void;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddresses: (list: string) => void;
  readonly onCancel: () => void;
  readonly onRetry: (ids: readonly number[]) => void;
  readonly onRemove: (id: number) => void;
  readonly onReport: (id: number) => void;
  readonly onKeep: (ids: readonly number[]) => void;
  readonly onSave: (form: SavedForm) => void;
  readonly onCompare: (pair: Pair) => void;
}

/** The forms in which all audits can be saved. */
export type SavedForm = 'csv' | 'json';

const NOTHING: Side = { type: 'text', text: '' };

/** Texts of any kind in, audits out, one after the other; and two versions of a text held against each other. */
export function Workbench(props: WorkbenchProps) {
  const { appearance, onFiles } = props;
  const { locale } = appearance;
  const [isOver, setOver] = useState(false);
  const [pair, setPair] = useState<Pair>({ before: NOTHING, after: NOTHING });
  const compare = useRef<HTMLElement>(null);
  const compareWith = (id: number) => {
    setPair({ ...pair, before: { type: 'item', id } });
    compare.current?.scrollIntoView({ block: 'start' });
    // What it is to be compared with is chosen next.
    compare.current?.querySelector<HTMLElement>('.after select')?.focus({ preventScroll: true });
  };
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
        onFiles([...(event.dataTransfer?.files ?? [])]);
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
