import { compareAudits } from '../../desk/compare/compare-audits.ts';
import type { CarriedOver } from '../../desk/evidence/carry-over.ts';
import type { Evidence } from '../../desk/evidence/evidence.ts';
import { makeEvidence } from '../../desk/evidence/make-evidence.ts';
import { textHash } from '../../desk/evidence/text-hash.ts';
import type { Finding } from '../../engine/finding.ts';
import type { JoinedArticle } from '../browser/joined-articles.ts';
import type { Known } from './compare-kept.ts';
import type { Audited } from './panel-state.ts';

/** The evidence of what a tab shows, before anybody has decided anything. */
export async function freshEvidence(
  article: JoinedArticle,
  engine: string,
  auditedAt: Date,
): Promise<Evidence> {
  const { url, title, language, text, tables, otherLanguages } = article;
  const page = { url, title, language };
  const audited = { text, textHash: await textHash(text), tables, otherLanguages };
  return makeEvidence({ engine, page, auditedAt, ...audited }, article);
}

/** Whether two readings of one text found the same. */
export const isAlike = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);

/** Whether no figure of the article is another: a clock or a list of other articles is no edit of it. */
export function isUnedited(before: Evidence, after: Evidence): boolean {
  const edits = compareAudits(before, after);
  return edits !== undefined && edits.length === 0 && before.page.language === after.page.language;
}

/** What is shown of an article that was opened, in the light of what is kept of it. */
export function openedAs({ id, since, carried, left, trouble }: Known, evidence: Evidence): Audited {
  const kept =
    trouble !== undefined
      ? ({ type: 'trouble', trouble } as const)
      : id === undefined
        ? ({ type: 'not-yet' } as const)
        : ({ type: 'kept', id } as const);
  const nothing = { selected: undefined, proposed: undefined, refused: undefined };
  return { status: 'read', evidence, kept, since, carried, left, ...nothing };
}

/** What is shown of an article in a private window: nothing is looked up, and nothing kept. */
export function privately({ evidence, carried, left }: CarriedOver): Audited {
  const nothing = { since: null, selected: undefined, proposed: undefined, refused: undefined };
  return { status: 'read', evidence, kept: { type: 'private' }, carried, left, ...nothing };
}

/** The article that is shown with the evidence of its text as it is now; the same claim stays selected. */
export function shownAnew(shown: Audited, evidence: Evidence): Audited {
  const { selected } = shown;
  const before = selected === undefined ? undefined : shown.evidence.claims[selected];
  const again = evidence.claims.findIndex(
    ({ finding: { record } }) => record.quote === before?.finding.record.quote,
  );
  return { ...shown, evidence, selected: again < 0 ? undefined : again, proposed: undefined };
}
