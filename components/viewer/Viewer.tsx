import { useMemo, useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ShowLevel } from '../../lib/engine/report/visible.ts';
import type { ViewerState } from '../../lib/extension/viewer/viewer-state.ts';
import { Bar } from './Bar.tsx';
import { Invitation } from './Invitation.tsx';
import { Locked } from './Locked.tsx';
import { Pages } from './Pages.tsx';
import { PdfClaims } from './PdfClaims.tsx';

interface Props {
  readonly state: ViewerState;
  readonly locale: Locale;
  readonly show: ShowLevel;
  readonly onFile: (file: File) => void;
  /** The reader agrees to be asked for the site of the file. */
  readonly onAllow: () => void;
  /** The password of the file; nothing where the reader gives up. */
  readonly onPassword: (password: string | undefined) => void;
  /** The element that the pages are to stand in is there. */
  readonly onPages: (container: HTMLElement) => void;
  readonly onPage: (page: number) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFit: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: (index: number) => void;
}

/** A PDF with its claims beside it, or the way to one. */
export function Viewer(props: Props) {
  const { state, locale, show, onFile } = props;
  const [isOver, setOver] = useState(false);
  /** In a narrow window the list lies over the pages when it is asked for. */
  const [isListOpen, setListOpen] = useState(false);
  const leave = <T,>(go: (to: T) => void) => {
    return (to: T) => {
      setListOpen(false);
      go(to);
    };
  };
  const reading = state.status === 'open' ? state.reading : undefined;
  // Hundreds of rows need not be drawn anew for each page that comes into view.
  const claims = useMemo(
    () => reading && <PdfClaims reading={reading} locale={locale} show={show} onOpen={leave(props.onOpen)} />,
    [reading, locale, show],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can also be chosen with the button
    <div
      class={`viewer${isOver ? ' is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <Bar {...props} isListOpen={isListOpen} onList={() => setListOpen(!isListOpen)} />
      {state.status === 'open' ? (
        <div class="spread">
          <aside class={isListOpen ? 'is-open' : ''} aria-label={label(locale, 'viewer.list')}>
            {claims}
          </aside>
          <Pages key={state.id} locale={locale} onPages={props.onPages} onStep={props.onStep} />
        </div>
      ) : state.status === 'locked' ? (
        <Locked state={state} locale={locale} onPassword={props.onPassword} />
      ) : (
        <Invitation state={state} locale={locale} onFile={onFile} onAllow={props.onAllow} />
      )}
    </div>
  );
}
