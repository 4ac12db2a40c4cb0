import { useMemo, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/desk/evidence/evidence.ts';
import { coverageLine } from '../../lib/desk/messages/coverage.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Span } from '../../lib/engine/text/span.ts';
import type { UncheckedFigure } from '../../lib/engine/unchecked-in.ts';
import { uncheckedOf } from '../../lib/extension/panel/unchecked.ts';

interface Props {
  readonly evidence: Evidence;
  readonly locale: Locale;
  /** Goes to a passage on the page, and selects it there. */
  readonly onPassage: (passage: Span) => void;
  /** Proposes what a passage may be read as. */
  readonly onByHand: (passage: Span) => void;
}

/** How much could be checked, in a line; when asked, each figure that could not, with its reason and its place. */
export function UncheckedFigures({ evidence, locale, onPassage, onByHand }: Props) {
  const [isOpen, setOpen] = useState(false);
  // Reading the text anew takes a moment: only for who wants to see it.
  const groups = useMemo(() => (isOpen ? uncheckedOf(evidence) : []), [isOpen, evidence]);
  const { coverage, text, page } = evidence;
  const line = coverageLine(coverage, locale);
  if (line === undefined) return null;
  if (coverage.checked === coverage.figures) return <p class="coverage">{line}</p>;
  return (
    <details class="coverage" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{line}</summary>
      {isOpen && coverage.derived > 0 && (
        <p>
          {coverage.derived} {label(locale, 'unchecked.derived')}
        </p>
      )}
      {groups.map(({ reason, figures }) => (
        <section key={reason} class="unchecked">
          <h2 class="reason">
            {figures.length} {label(locale, `unchecked.${reason}`)}
          </h2>
          <ul>
            {figures.map((figure) => (
              <li key={figure.start}>
                <button type="button" class="passage" lang={page.language} onClick={() => onPassage(figure)}>
                  <Passage text={text} figure={figure} />
                </button>
                <button type="button" class="link by-hand" onClick={() => onByHand(figure.sentence)}>
                  {label(locale, 'panel.byHand')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** So much of the sentence is shown on either side of the figure, in UTF-16 units. */
const AROUND = 60;

function Passage({ text, figure: { start, end, sentence } }: { text: string; figure: UncheckedFigure }) {
  const flat = (part: string): string => part.replace(/\s+/gu, ' ');
  const [from, to] = [Math.max(sentence.start, start - AROUND), Math.min(sentence.end, end + AROUND)];
  // Cut between words.
  const before =
    from > sentence.start ? `…${text.slice(from, start).replace(/^\S*\s/u, '')}` : text.slice(from, start);
  const behind = to < sentence.end ? `${text.slice(end, to).replace(/\s\S*$/u, '')}…` : text.slice(end, to);
  return (
    <>
      {flat(before)}
      <strong>{flat(text.slice(start, end))}</strong>
      {flat(behind)}
    </>
  );
}
