import type { Correction } from '../evidence/by-hand.ts';
import type { Decision, Signed } from '../evidence/decision.ts';
import type { Evidence, EvidenceClaim } from '../evidence/evidence.ts';
import { typedOf } from '../evidence/printed.ts';
import { label } from '../messages/interface.ts';
import type { Locale } from '../messages/locale.ts';

/** How a moment (ISO 8601) is written where the words are read. */
export type WriteTime = (iso: string) => string;

const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ');

const signed = ({ by, at }: Signed, time: WriteTime): readonly string[] => [by, at === null ? '' : time(at)];

/** A decision in a line: what, who, when, and why where it was said. */
export function decisionText(decision: Decision, locale: Locale, time: WriteTime): string {
  const said = joined([label(locale, `panel.decision.${decision.type}`), ...signed(decision, time)]);
  return decision.reason.trim() === '' ? said : `${said}: ${decision.reason}`;
}

/** The decisions that others took and that do not hold, a line each. */
export const otherDecisions = (
  { others }: Pick<EvidenceClaim, 'others'>,
  locale: Locale,
  time: WriteTime,
): readonly string[] =>
  others.decisions.map((one) => label(locale, 'words.other', { said: decisionText(one, locale, time) }));

function correctionText(
  correction: Correction,
  { finding: { record } }: EvidenceClaim,
  text: string,
  locale: Locale,
): string {
  if (correction.type === 'reading') return label(locale, `hand.${correction.says}`);
  const { role, typed, start } = correction;
  const printed = [...record.operands, ...(record.stated === null ? [] : [record.stated])].find(
    (figure) => figure.start === start,
  );
  return printed === undefined
    ? label(locale, 'hand.added', { typed, role: label(locale, `role.${role}`) })
    : label(locale, 'hand.for', { typed, printed: text.slice(printed.start, printed.end).trim() });
}

/** The figures that a person typed: `2.5 for 2.1`; nothing where nobody typed any. */
export function typedFigures(claim: EvidenceClaim, text: string, locale: Locale): string | undefined {
  if (typedOf(claim) === undefined) return undefined;
  if (claim.byHand === null) return label(locale, 'hand.named');
  return joined(claim.byHand.corrections.map((one) => correctionText(one, claim, text, locale)));
}

/** What comes of them, in a line that is marked as typed: `By hand, with 2.5 for 2.1: fits.` */
export function typedText(
  claim: EvidenceClaim,
  text: string,
  locale: Locale,
  as: 'line' | 'sign',
): string | undefined {
  const figures = typedFigures(claim, text, locale);
  const typed = typedOf(claim);
  if (figures === undefined || typed === undefined) return undefined;
  return label(locale, `hand.${as}`, {
    figures,
    result: label(locale, `hand.result.${typed.record.verdict}`),
  });
}

/** Who typed them, when and why, a line each. */
export function typedBy({ byHand }: EvidenceClaim, locale: Locale, time: WriteTime): readonly string[] {
  if (byHand === null) return [];
  const said = joined(signed(byHand, time));
  return [
    ...(said === '' ? [] : [label(locale, 'hand.typed', { said })]),
    ...(byHand.why.trim() === '' ? [] : [label(locale, 'hand.why', { why: byHand.why })]),
  ];
}

/** What others typed instead, a line each. */
export const otherTyped = (
  claim: EvidenceClaim,
  { text }: Pick<Evidence, 'text'>,
  locale: Locale,
  time: WriteTime,
): readonly string[] =>
  claim.others.byHand.map((byHand) => {
    const other = { ...claim, byHand };
    const line = (typedText(other, text, locale, 'line') ?? '').replace(/\.$/u, '');
    const said = [line, ...typedBy(other, locale, time)].join('. ');
    return label(locale, 'words.other', { said });
  });
