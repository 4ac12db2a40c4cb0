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
  const stated = statedFigure(finding.record);
  return (
    <section class="working" aria-label={label(locale, 'card.working')}>
      {working.map((line, index) => (
        <p key={`${index}-${keyOf(line)}`}>
          {line.map((term, place) => (
            <TermText key={`${place}-${keyOf([term])}`} term={term} stated={stated} locale={locale} />
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
    return <span class="sign">{term.sign === '(' || term.sign === ')' ? term.sign : ` ${term.sign} `}</span>;
  const { figure, role, decisive } = term;
  const number = formatNumber(figure, locale);
  const unit = formatUnit(figure, locale);
  if (!decisive)
    return (
      <span class={role === undefined ? 'term' : `term ${lookOf(role)}`}>
        {figure.prefix}
        {number}
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

const keyOf = (line: WorkingLine): string =>
  line.map((term) => ('sign' in term ? term.sign : term.figure.value)).join('');
