import { severityOf } from '../check/verdict.ts';
import type { Finding } from '../finding.ts';

/** How much of an audit a reader sees marked, least first. */
export const SHOW_LEVELS = ['errors', 'notices', 'everything'] as const;
export type ShowLevel = (typeof SHOW_LEVELS)[number];

/** Below this many, one more or less moves the percentage by 0.1 points or more: worth a decimal. */
const SMALL_WHOLE = 1000;

/**
 * Whether a finding is marked at this level. `errors` shows errors and warnings, `notices` also what is worth knowing,
 * `everything` all claims. A `rounded` figure is worth knowing only where `all`, the findings of the same text, show
 * that the author elsewhere writes percentages with decimals, or where the whole is under 1,000; never in a table, whose
 * columns are rounded as a whole.
 */
export function isShown(finding: Finding, all: readonly Finding[], level: ShowLevel): boolean {
  switch (severityOf(finding.record.verdict)) {
    case 'error':
    case 'warning':
      return true;
    case 'notice':
      if (level !== 'notices') return level === 'everything';
      return finding.record.verdict !== 'rounded' || isWorthADecimal(finding, all);
    case 'none':
      return level === 'everything';
  }
}

const isWorthADecimal = (finding: Finding, all: readonly Finding[]): boolean =>
  !isOfTable(finding) && (hasSmallWhole(finding) || all.some(writesDecimals));

/** The rule's name: `vi/table.ratio`. */
const isOfTable = ({ record }: Finding): boolean => record.rule.split('/')[1]?.startsWith('table.') ?? false;

function writesDecimals({ record }: Finding): boolean {
  return record.stated !== null && record.stated.unit === '%' && record.stated.decimals > 0;
}

function hasSmallWhole({ record }: Finding): boolean {
  return record.operands.some(({ role, value }) => role === 'whole' && Number(value) < SMALL_WHOLE);
}
