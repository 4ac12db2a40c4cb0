import { type Check, check, judgeAll } from '../check/check.ts';
import type { Claim } from '../claim/claim.ts';
import type { Alternatives } from '../claim/detect.ts';
import { statedOf } from '../claim/operand.ts';
import { acquittalOf } from '../proof/acquittal.ts';
import type { Surroundings } from '../proof/surroundings.ts';
import type { ClaimRecord } from '../report/record.ts';
import type { Outcome } from './trace.ts';

/** What the trace has to know of the rest of the text. */
export interface Reporting {
  readonly toRecord: (check: Check) => ClaimRecord;
  /** What the audit of the whole text says. */
  readonly checks: readonly Check[];
}

/** What came of each of the claims that one statement may mean, in their order. */
export function outcomesOf(
  alternatives: Alternatives,
  surroundings: Surroundings,
  { toRecord, checks }: Reporting,
): readonly Outcome[] {
  const { language } = surroundings.lexicon;
  const judged = judgeAll(alternatives, language);
  const [first] = judged.reported === undefined ? judged.suspects : [judged.reported];
  const told = new Set<Check>();
  return alternatives.map((claim): Outcome => {
    const said = checks.find((one) => isOf(one, claim) && !told.has(one));
    if (said !== undefined) {
      told.add(said);
      return reportedAs(said, toRecord(said));
    }
    const alone = judgeAll([claim], language);
    const suspect = judged.suspects.find((one) => isOf(one, claim));
    if (suspect !== undefined) {
      const acquittal = acquittalOf(suspect, surroundings) ?? null;
      return { came: 'not-flagged', acquittal, wouldBe: toRecord(judged.withPower(suspect)) };
    }
    const [alike] = alone.suspects;
    const own = alone.reported ?? (alike && alone.withPower(alike));
    if (own === undefined) return droppedOf(claim, surroundings, toRecord);
    if (first === undefined || isOf(first, claim)) return { came: 'superseded', record: toRecord(own) };
    return { came: 'outweighed', record: toRecord(own), by: first.claim.rule };
  });
}

/** Whether a check is that of a claim, which it may have put down without a figure that strayed into it. */
const isOf = ({ claim }: Check, other: Claim): boolean =>
  claim === other ||
  (claim.rule === other.rule &&
    claim.start === other.start &&
    claim.end === other.end &&
    statedOf(claim)?.start === statedOf(other)?.start);

const reportedAs = ({ ground, proof }: Check, record: ClaimRecord): Outcome => ({
  came: 'reported',
  record,
  proof: proof?.by ?? null,
  reason: ground.on === 'ambiguity' ? ground.reason : null,
});

/** Why nothing came of a claim: it is checked once more as if more were sure of it. */
function droppedOf(claim: Claim, { lexicon }: Surroundings, toRecord: Reporting['toRecord']): Outcome {
  const asIf = (certainty: Claim['certainty']): Check | undefined =>
    check([{ ...claim, certainty }], lexicon.language);
  const ifSure = claim.certainty === 'tentative' ? asIf('sure') : undefined;
  if (ifSure !== undefined) return { came: 'dropped', why: 'tentative', wouldBe: toRecord(ifSure) };
  const ifGiven = asIf('given');
  if (ifGiven !== undefined) return { came: 'dropped', why: 'not-linked', wouldBe: toRecord(ifGiven) };
  return { came: 'dropped', why: 'not-worked-out' };
}
