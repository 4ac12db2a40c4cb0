import { carryOver, isTouched } from '../evidence/carry-over.ts';
import { bare, sameClaim } from '../evidence/changes.ts';
import type { Evidence, EvidenceClaim } from '../evidence/evidence.ts';
import { withClaim } from '../evidence/make-evidence.ts';
import { areSameWords, bothNotes, mergeWords } from '../evidence/merge-words.ts';
import { type AuditRecord, tidyTags } from './audit-record.ts';

export interface MergedAudit {
  readonly record: AuditRecord;
  readonly isChanged: boolean;
  /** On how many claims there are decisions beside the one that holds that were not there before. */
  readonly disputed: number;
}

function withWords(evidence: Evidence, claim: EvidenceClaim): Evidence {
  const here = sameClaim(claim, evidence);
  if (here === undefined) return withClaim(evidence, claim);
  const words = mergeWords(here, claim);
  if (areSameWords(here, words)) return evidence;
  return { ...evidence, claims: evidence.claims.map((one) => (one === here ? { ...here, ...words } : one)) };
}

const disputedIn = ({ claims }: Evidence): number =>
  claims.filter(({ others }) => others.decisions.length > 0).length;

/**
 * Two audits of one text as one, claim by claim; nothing where what was said of the other has no place in the text of this
 * one, whose blanks or accents may be written in another way.
 */
export function mergeAudits(here: AuditRecord, there: AuditRecord): MergedAudit | undefined {
  const { evidence, tags } = here;
  const isSameText = evidence.text === there.evidence.text;
  const over = isSameText ? undefined : carryOver(there.evidence, bare(evidence));
  if (over !== undefined && over.left.length > 0) return undefined;
  const theirs = over?.evidence ?? there.evidence;
  const claims = theirs.claims.filter(isTouched).reduce(withWords, evidence);
  const note = bothNotes(evidence.note, theirs.note);
  const merged = note === evidence.note ? claims : { ...claims, note };
  const allTags = tidyTags([...tags, ...there.tags]);
  return {
    record: { ...here, evidence: merged, tags: allTags, differing: here.differing ?? there.differing },
    isChanged: merged !== evidence || allTags.length > tags.length,
    disputed: disputedIn(merged) - disputedIn(evidence),
  };
}
