import type { Span } from '../../engine/text/span.ts';
import type { ByHand, Correction } from './by-hand.ts';
import { correct } from './correct.ts';
import type { Evidence, EvidenceClaim, Words } from './evidence.ts';
import { checksIn } from './in-selection.ts';
import { withClaim } from './make-evidence.ts';
import { bothNotes, mergeWords, plainWords } from './merge-words.ts';
import { nameClaim } from './name-claim.ts';
import { saying } from './saying.ts';
import { type ReadSources, readSources, sourceAt, toFinding } from './source.ts';

/** The evidence of a text with what a person made of an earlier one, and how much of that has no place in it. */
export interface CarriedOver {
  readonly evidence: Evidence;
  /** Claims whose decision, note or corrections stand in the new text too. */
  readonly carried: number;
  /** Those of claims that are not the same any more, or not there. */
  readonly left: readonly EvidenceClaim[];
}

/** Whether a person made anything of it. */
export const isTouched = ({ origin, byHand, decision, note, others }: EvidenceClaim): boolean =>
  origin.type !== 'read' ||
  byHand !== null ||
  decision !== null ||
  note !== '' ||
  others.decisions.length + others.byHand.length > 0;

const movedBy =
  (by: number) =>
  (correction: Correction): Correction =>
    correction.type === 'figure' && correction.start !== null
      ? { ...correction, start: correction.start + by }
      : correction;

/** The corrections of a claim made again in the new text; nothing where a figure of it has gone. */
function againByHand(
  byHand: ByHand | null,
  claim: EvidenceClaim,
  by: number,
  sources: ReadSources | undefined,
): ByHand | null {
  if (byHand === null || sources === undefined) return null;
  const { origin, finding } = claim;
  const corrections = byHand.corrections.map(movedBy(by));
  const source = sourceAt(sources, finding.record);
  const judged = correct(source, { origin, record: finding.record }, corrections);
  return judged.type === 'judged' ? { ...byHand, corrections, finding: judged.finding } : null;
}

/** The place of a passage in another text: where the same words stand, nearest to where they stood. */
function placeAnew(passage: string, start: number, text: string): Span | undefined {
  const places: number[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) places.push(at);
  const [nearest] = places.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return nearest === undefined ? undefined : { start: nearest, end: nearest + passage.length };
}

/** A claim that a person added, found again in the new text. */
function addedAgain(
  before: Evidence,
  claim: EvidenceClaim,
  after: Evidence,
  sources: ReadSources,
): EvidenceClaim | undefined {
  const { origin } = claim;
  if (origin.type === 'read') return undefined;
  const { start, end } = origin.selection;
  const selection = placeAnew(before.text.slice(start, end), start, after.text);
  if (selection === undefined) return undefined;
  const source = sourceAt(sources, selection);
  const by = selection.start - start;
  const fresh = { ...claim, origin: { ...origin, selection } };
  if (origin.type === 'named') {
    const judged = nameClaim(source, selection, origin.claim);
    return judged.type === 'judged'
      ? withHand({ ...fresh, finding: judged.finding }, by, sources)
      : undefined;
  }
  const said = saying(claim.finding.record);
  const found = checksIn(source, selection)
    .map((check) => toFinding(check, source))
    .find(({ record }) => saying(record) === said);
  return found && withHand({ ...fresh, finding: found }, by, sources);
}

/** The claim with its corrections made again in the new text; those whose figures have gone are left out. */
function withHand(claim: EvidenceClaim, by: number, sources: ReadSources | undefined): EvidenceClaim {
  const again = (one: ByHand | null) => againByHand(one, claim, by, sources);
  const byHand = claim.others.byHand.flatMap((one) => again(one) ?? []);
  return { ...claim, byHand: again(claim.byHand), others: { ...claim.others, byHand } };
}

const typedIn = ({ byHand, others }: Words): number => others.byHand.length + (byHand === null ? 0 : 1);

/**
 * The decisions, notes and corrections of one audit brought over to another of the same article, for the claims that say
 * the same in both; the n-th of several alike is the n-th. What is already decided in the new audit holds, and what the
 * earlier one says otherwise stands beside it.
 */
export function carryOver(before: Evidence, after: Evidence): CarriedOver {
  const touched = before.claims.filter(isTouched);
  if (touched.length === 0)
    return { evidence: { ...after, note: bothNotes(after.note, before.note) }, carried: 0, left: [] };
  const needsText = touched.some(({ origin, byHand }) => origin.type !== 'read' || byHand !== null);
  const sources = needsText ? readSources(after) : undefined;
  const waiting = new Map<string, EvidenceClaim[]>();
  for (const claim of before.claims) {
    if (claim.origin.type !== 'read') continue;
    const said = saying(claim.finding.record);
    waiting.set(said, [...(waiting.get(said) ?? []), claim]);
  }
  const done = new Set<EvidenceClaim>();
  const claims = after.claims.map((claim): EvidenceClaim => {
    const earlier = waiting.get(saying(claim.finding.record))?.shift();
    if (earlier === undefined || !isTouched(earlier)) return claim;
    const by = claim.finding.record.start - earlier.finding.record.start;
    const brought = withHand({ ...claim, ...plainWords(earlier) }, by, sources);
    if (typedIn(brought) === typedIn(earlier)) done.add(earlier);
    return isTouched(claim) ? { ...claim, ...mergeWords(claim, brought) } : brought;
  });
  let evidence: Evidence = { ...after, claims, note: bothNotes(after.note, before.note) };
  for (const claim of touched) {
    const added = sources && addedAgain(before, claim, after, sources);
    if (added === undefined) continue;
    done.add(claim);
    evidence = withClaim(evidence, added);
  }
  return { evidence, carried: done.size, left: touched.filter((claim) => !done.has(claim)) };
}
