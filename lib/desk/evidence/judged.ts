import { check } from '../../engine/check/check.ts';
import type { Claim } from '../../engine/claim/claim.ts';
import type { Finding } from '../../engine/finding.ts';
import type { FigureRole, TypedFigure } from './by-hand.ts';
import { type ReadSource, toFinding } from './source.ts';

/** What became of figures that a person named. */
export type Judged =
  | { readonly type: 'judged'; readonly finding: Finding }
  /** What was typed is not one number. */
  | { readonly type: 'unread'; readonly figure: TypedFigure }
  /** A claim of this kind has no such figure, or not at this place. */
  | { readonly type: 'no-such-figure'; readonly role: FigureRole }
  /** A figure is missing without which a claim of this kind says nothing. */
  | { readonly type: 'missing'; readonly role: FigureRole }
  /** It cannot be read in this way. */
  | { readonly type: 'no-such-reading' }
  /** The text has no such claim any more, or is in a language that is not read. */
  | { readonly type: 'lost' }
  /** The figures give nothing that could be compared or worked out. */
  | { readonly type: 'nothing-to-say' };

export type Refused = Exclude<Judged, { readonly type: 'judged' }>;
export const isRefused = (value: Refused | Claim): value is Refused => 'type' in value;

/** Judges a claim whose figures a person put together; `rule` names it in the record: `hand.ratio`. */
export function judgeGiven(claim: Claim, rule: string, source: ReadSource): Judged {
  const given: Claim = { ...claim, certainty: 'given', rule };
  const checked = check([given], source.checked.lexicon.language);
  if (checked === undefined) return { type: 'nothing-to-say' };
  const finding = toFinding(checked, source);
  const { record } = finding;
  // An edit of a figure that the text does not have would mend nothing.
  const repairs = record.repairs.filter(({ start, end, from }) => source.raw.slice(start, end) === from);
  return { type: 'judged', finding: { ...finding, record: { ...record, repairs } } };
}
