import type { LanguageSpan } from '../../documents/language/audited-text.ts';
import type { Audit } from '../../engine/audit.ts';
import type { Table } from '../../engine/text/table.ts';
import { type AuditedPage, type Evidence, type EvidenceClaim, NO_WORDS, type Words } from './evidence.ts';

/** What an audit leaves out of itself. */
export interface AuditFacts {
  readonly engine: string;
  readonly page: AuditedPage;
  readonly auditedAt: Date;
  readonly text: string;
  readonly textHash: string;
  readonly tables: readonly Table[];
  readonly otherLanguages: readonly LanguageSpan[];
}

/** The evidence of an audit, before anybody has decided anything. */
export const makeEvidence = (
  { engine, page, auditedAt, text, textHash, tables, otherLanguages }: AuditFacts,
  { findings, coverage }: Pick<Audit, 'findings' | 'coverage'>,
): Evidence => ({
  engine,
  page,
  auditedAt: auditedAt.toISOString(),
  textHash,
  text,
  tables,
  otherLanguages,
  claims: findings.map((finding): EvidenceClaim => ({ origin: { type: 'read' }, finding, ...NO_WORDS })),
  tensions: [],
  coverage,
  note: '',
});

/** The evidence with one claim more, in its place of the reading order. */
export const withClaim = (evidence: Evidence, claim: EvidenceClaim): Evidence => ({
  ...evidence,
  claims: [...evidence.claims, claim].toSorted(
    (a, b) => a.finding.record.start - b.finding.record.start || a.finding.record.end - b.finding.record.end,
  ),
});

/** The evidence with one claim changed; as it is where there is none of this index. */
export const withChange = (evidence: Evidence, index: number, change: Partial<Words>): Evidence => ({
  ...evidence,
  claims: evidence.claims.map((claim, at) => (at === index ? { ...claim, ...change } : claim)),
});
