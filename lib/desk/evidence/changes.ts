import * as v from 'valibot';
import type { Output } from '../../documents/schema/decode.ts';
import { carryOver } from './carry-over.ts';
import { figuresOf } from './claim-of.ts';
import { type Evidence, type EvidenceClaim, evidenceClaimSchema, NO_WORDS } from './evidence.ts';
import { withClaim } from './make-evidence.ts';
import { areSameWords, noteChangedIn, plainWords, wordsChangedIn } from './merge-words.ts';

/** What became of a claim; nothing before one that was added, and nothing after one that was taken out. */
const claimChangeSchema = v.variant('type', [
  v.object({ type: v.literal('said'), before: evidenceClaimSchema, after: evidenceClaimSchema }),
  v.object({ type: v.literal('added'), after: evidenceClaimSchema }),
  v.object({ type: v.literal('taken-out'), before: evidenceClaimSchema }),
]);
export type ClaimChange = Output<typeof claimChangeSchema>;

/** What people changed in the evidence of one text. */
export const changesSchema = v.object({
  note: v.object({ before: v.string(), after: v.string() }),
  claims: v.array(claimChangeSchema),
});
export type Changes = Output<typeof changesSchema>;

/** What makes two claims of one text the same one. */
const keyOf = ({ origin, finding: { record } }: EvidenceClaim): string =>
  JSON.stringify([
    record.kind,
    record.start,
    record.end,
    figuresOf(record),
    origin.type === 'named' ? origin.claim : '',
  ]);

/** The claims by their keys, the n-th of several alike as such. */
function byKey(claims: readonly EvidenceClaim[]): ReadonlyMap<string, EvidenceClaim> {
  const found = new Map<string, EvidenceClaim>();
  for (const claim of claims) {
    const key = keyOf(claim);
    let nth = 0;
    while (found.has(`${nth} ${key}`)) nth++;
    found.set(`${nth} ${key}`, claim);
  }
  return found;
}

/** The claim of another state of the evidence that is this one; nothing where it has none. */
export const sameClaim = (claim: EvidenceClaim, { claims }: Evidence): EvidenceClaim | undefined =>
  claims.find((one) => one === claim) ?? claims.find((one) => keyOf(one) === keyOf(claim));

/** What was changed from one state of the evidence of a text to another. */
export function changesBetween(before: Evidence, after: Evidence): Changes {
  const [old, fresh] = [byKey(before.claims), byKey(after.claims)];
  const changed = [...fresh].flatMap(([key, claim]): readonly ClaimChange[] => {
    const earlier = old.get(key);
    if (earlier === undefined) return [{ type: 'added', after: claim }];
    if (earlier === claim || areSameWords(earlier, claim)) return [];
    return [{ type: 'said', before: earlier, after: claim }];
  });
  const gone = [...old].flatMap(([key, claim]): readonly ClaimChange[] =>
    fresh.has(key) ? [] : [{ type: 'taken-out', before: claim }],
  );
  return { note: { before: before.note, after: after.note }, claims: [...changed, ...gone] };
}

export const isNothing = ({ note, claims }: Changes): boolean =>
  claims.length === 0 && note.before === note.after;

function withOne(evidence: Evidence, change: ClaimChange): Evidence {
  const now = sameClaim(change.type === 'taken-out' ? change.before : change.after, evidence);
  const { claims } = evidence;
  if (change.type === 'taken-out') {
    // What somebody has said of it meanwhile keeps it there.
    const isGone = now !== undefined && areSameWords(now, change.before);
    return isGone ? { ...evidence, claims: claims.filter((one) => one !== now) } : evidence;
  }
  if (now === undefined) return withClaim(evidence, change.after);
  const before = change.type === 'said' ? change.before : NO_WORDS;
  const words = wordsChangedIn(now, before, change.after);
  return { ...evidence, claims: claims.map((one) => (one === now ? { ...now, ...words } : one)) };
}

/** The evidence of the same text with changes made in it, where it may have been changed itself meanwhile. */
export const withChanges = (evidence: Evidence, { note, claims }: Changes): Evidence => ({
  ...claims.reduce(withOne, evidence),
  note: noteChangedIn(evidence.note, note.before, note.after),
});

/** The words of another state of the evidence on the claims of `frame`, which stay the objects that they are. */
function framed(frame: Evidence, said: Evidence): Evidence {
  const own = byKey(frame.claims);
  const claims = [...byKey(said.claims)].map(([key, claim]) => {
    const mine = own.get(key);
    if (mine === undefined) return claim;
    return areSameWords(mine, claim) ? mine : { ...mine, ...plainWords(claim) };
  });
  const isSame = claims.length === frame.claims.length && claims.every((one, at) => one === frame.claims[at]);
  return isSame && frame.note === said.note ? frame : { ...frame, note: said.note, claims };
}

/** The evidence as it was before anybody said anything. */
export const bare = (evidence: Evidence): Evidence => ({
  ...evidence,
  note: '',
  claims: evidence.claims
    .filter(({ origin }) => origin.type === 'read')
    .map((claim) => ({ ...claim, ...NO_WORDS })),
});

/** What stands in the store, said of the text of `frame`: the article may have changed in words. */
export const onTextOf = (frame: Evidence, stored: Evidence): Evidence =>
  stored === frame
    ? frame
    : framed(frame, stored.text === frame.text ? stored : carryOver(stored, bare(frame)).evidence);

/** The text of `mine` with what is said in `theirs`, and with what was changed from `base` to `mine`. */
export const mergedWith = (mine: Evidence, base: Evidence, theirs: Evidence): Evidence =>
  framed(mine, withChanges(onTextOf(mine, theirs), changesBetween(onTextOf(mine, base), mine)));
