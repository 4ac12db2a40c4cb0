import { useEffect, useMemo, useRef } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ShowLevel } from '../../lib/engine/report/visible.ts';
import type { PdfReading, ViewerState } from '../../lib/extension/viewer/viewer-state.ts';
import { FileButton } from '../FileButton.tsx';
import { PDF_FILES } from './pdf-files.ts';
import { readingLine } from './reading-line.ts';

interface Props {
  readonly state: ViewerState;
  readonly locale: Locale;
  readonly show: ShowLevel;
  readonly isListOpen: boolean;
  readonly onList: () => void;
  readonly onFile: (file: File) => void;
  readonly onPage: (page: number) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFit: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** What file this is, where one is in it, and the ways through it. */
export function Bar({ state, locale, onFile, ...props }: Props) {
  const name = state.status === 'empty' ? '' : state.name;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => (bar.current === null ? undefined : followHeight(bar.current)), []);
  return (
    <header class="bar" ref={bar}>
      <span class="brand">Recount</span>
      {state.status === 'open' ? (
        <h1 class="name" title={name}>
          {name}
        </h1>
      ) : (
        <span class="name">{name}</span>
      )}
      {state.status === 'open' && (
        <FileButton
          text={label(locale, 'viewer.choose')}
          accept={PDF_FILES}
          onFiles={([file]) => onFile(file)}
        />
      )}
      {state.status === 'open' && <OpenBar {...props} state={state} locale={locale} />}
      {state.status === 'open' && <ListButton {...props} reading={state.reading} locale={locale} />}
    </header>
  );
}

/** What lies below the bar begins where it ends, also where it wraps; what is returned ends that. */
function followHeight(bar: HTMLElement): () => void {
  const observer = new ResizeObserver(() =>
    document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`),
  );
  observer.observe(bar);
  return () => observer.disconnect();
}

type OpenState = Extract<ViewerState, { status: 'open' }>;
type OpenProps = Pick<Props, 'locale' | 'onPage' | 'onZoom' | 'onFit' | 'onStep'> & {
  readonly state: OpenState;
};

function OpenBar({ state, locale, onPage, onZoom, onFit, onStep }: OpenProps) {
  const { page, pages, zoom, reading } = state;
  const hasClaims = reading.status === 'read' && reading.findings.length > 0;
  return (
    <>
      <label class="page">
        <span class="word">{label(locale, 'viewer.page')}</span>
        <input
          type="number"
          min={1}
          max={pages}
          value={page}
          onChange={(event) => onPage(event.currentTarget.valueAsNumber || page)}
        />
        <span>{label(locale, 'viewer.ofPages', { total: String(pages) })}</span>
      </label>
      <div class="group">
        <Tool text={label(locale, 'viewer.smaller')} sign="−" onClick={() => onZoom(-1)} />
        <button type="button" class="tool zoom" title={label(locale, 'viewer.fit')} onClick={onFit}>
          {zoom}%<span class="unseen">. {label(locale, 'viewer.fit')}</span>
        </button>
        <Tool text={label(locale, 'viewer.larger')} sign="+" onClick={() => onZoom(1)} />
      </div>
      {hasClaims && (
        <div class="group">
          <Tool text={label(locale, 'card.previous')} sign="‹" onClick={() => onStep(-1)} />
          <Tool text={label(locale, 'card.next')} sign="›" onClick={() => onStep(1)} />
        </div>
      )}
    </>
  );
}

type ListProps = Pick<Props, 'locale' | 'show' | 'isListOpen' | 'onList'> & { readonly reading: PdfReading };

/** In a narrow window: what was found, and the way to the list. */
function ListButton({ reading, locale, show, isListOpen, onList }: ListProps) {
  const line = useMemo(() => readingLine(reading, locale, show), [reading, locale, show]);
  return (
    <button type="button" class="button list-button" aria-expanded={isListOpen} onClick={onList}>
      <span>{line}</span>
      <svg class="fold" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 4l4 4 4-4" />
      </svg>
    </button>
  );
}

interface ToolProps {
  readonly text: string;
  readonly sign: string;
  readonly onClick: () => void;
}

function Tool({ text, sign, onClick }: ToolProps) {
  return (
    <button type="button" class="tool" aria-label={text} title={text} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
