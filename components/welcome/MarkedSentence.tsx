import { useEffect, useRef } from 'preact/hooks';
import { severityOf } from '../../lib/engine/check/verdict.ts';
import { finished } from '../../lib/engine/text/steps.ts';
import type { Theme } from '../../lib/extension/page/appearance.ts';
import { highlightPainter } from '../../lib/extension/page/highlight-painter.ts';
import { observeColours } from '../../lib/extension/page/observe.ts';
import type { Mark } from '../../lib/extension/page/painter.ts';
import type { Example } from './example.ts';

interface Props {
  readonly example: Example;
  /** Of this page: the mark has the colours of its ground. */
  readonly theme: Theme;
  /** The reader chose the marked words. */
  readonly onOpen: () => void;
}

/** A sentence whose first claim is marked as it would be in an article, and can be reached by the keyboard too. */
export function MarkedSentence({ example, theme, onOpen }: Props) {
  const mark = useRef<HTMLButtonElement>(null);
  const { text, language, findings } = example;
  const record = findings[0]?.record;

  // Another theme is another ground.
  useEffect(() => {
    const words = mark.current?.firstChild;
    if (!words || record === undefined) return;
    const ended = new AbortController();
    const range = document.createRange();
    range.selectNodeContents(words);
    const marks: readonly Mark[] = [{ stretch: [range], severity: severityOf(record.verdict) }];
    const painter = highlightPainter(ended.signal);
    finished(painter.paint(marks));
    observeColours(() => finished(painter.paint(marks)), ended.signal);
    return () => ended.abort();
  }, [record, theme]);

  return (
    <p class="sentence" lang={language}>
      {record === undefined ? (
        text
      ) : (
        <>
          {text.slice(0, record.start)}
          <button type="button" class="mark" ref={mark} onClick={onOpen}>
            {text.slice(record.start, record.end)}
          </button>
          {text.slice(record.end)}
        </>
      )}
    </p>
  );
}
