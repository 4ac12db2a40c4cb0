import { Fragment } from 'preact';
import type { Figure, Term, WorkingLine } from '../../lib/explain/explanation.ts';
import type { Finding } from '../../lib/finding.ts';
import { formatNumber, formatUnit } from '../../lib/messages/format.ts';
import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { statedFigure } from '../chart/claim-figures.ts';
import { cutDecisive } from './decisive-digits.ts';
import { lookOf } from './role-look.ts';

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
                {step.map((term) => (
                  <TermText key={keyOf([term])} term={term} stated={stated} locale={locale} />
                ))}
              </span>
            </Fragment>
          ))}
        </p>
      ))}
    </section>
  );
}

interface TermProps {
  readonly term: Term;
  readonly stated: Figure | undefined;
  readonly locale: Locale;
}

function TermText({ term, stated, locale }: TermProps) {
  if ('sign' in term)
    return <span class="sign">{isClosing(term) || term.sign === '(' ? term.sign : `${term.sign} `}</span>;
  const { figure, role, decisive } = term;
  const number = formatNumber(figure, locale);
  const unit = formatUnit(figure, locale);
  if (!decisive)
    return (
      <span class="term">
        {figure.prefix}
        {role === undefined ? number : <span class={lookOf(role)}>{number}</span>}
        {unit}
      </span>
    );
  const cut = cutDecisive(figure.value, number, stated?.unit === figure.unit ? stated.value : undefined);
  return (
    <span class="term result">
      {figure.prefix}
      {cut.same}
      <strong>{cut.decisive}</strong>
      {unit}
    </span>
  );
}

/** A line may only be broken before a sign, never after it. */
function stepsOf(line: WorkingLine): readonly WorkingLine[] {
  const steps: Term[][] = [];
  for (const term of line) {
    const last = steps.at(-1);
    const afterSign = last?.at(-1);
    if (last && ((afterSign && 'sign' in afterSign) || isClosing(term))) last.push(term);
    else steps.push([term]);
  }
  return steps;
}

const isClosing = (term: Term): boolean => 'sign' in term && term.sign === ')';

const keyOf = (line: WorkingLine): string =>
  line.map((term) => ('sign' in term ? term.sign : term.figure.value)).join('');
