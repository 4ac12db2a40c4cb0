import { Fragment } from 'preact';
import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { WorkingLine } from '../../lib/engine/explain/explanation.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { statedFigure } from '../chart/claim-figures.ts';
import { stepsOf, type WorkingPiece, workingPieces } from './working-pieces.ts';

interface Props {
  readonly finding: Finding;
  readonly locale: Locale;
}

/** The arithmetic line by line, each figure in the look that it has in the quote. */
export function Working({ finding, locale }: Props) {
  const { working } = finding.explanation;
  if (working.length === 0) return null;
  const stated = statedFigure(finding);
  return (
    <section class="working" aria-label={label(locale, 'card.working')}>
      {working.map((line, index) => (
        <p key={`${index}-${keyOf(line)}`}>
          {stepsOf(line).map((step, place) => (
            <Fragment key={`${place}-${keyOf(step)}`}>
              {place > 0 && ' '}
              <span class="step">
                {step.flatMap((term) => workingPieces(term, stated, locale)).map(drawn)}
              </span>
            </Fragment>
          ))}
        </p>
      ))}
    </section>
  );
}

const drawn = ({ text, look }: WorkingPiece, at: number) => {
  const key = `${at}-${text}`;
  if (look === 'plain') return <Fragment key={key}>{text}</Fragment>;
  return look === 'decisive' ? (
    <strong key={key}>{text}</strong>
  ) : (
    <span key={key} class={look}>
      {text}
    </span>
  );
};

const keyOf = (line: WorkingLine): string =>
  line.map((term) => ('sign' in term ? term.sign : term.figure.value)).join('');
