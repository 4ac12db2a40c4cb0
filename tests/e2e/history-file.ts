import { writeFile } from 'node:fs/promises';
import type { Evidence } from '../../lib/desk/evidence/evidence.ts';
import { makeEvidence } from '../../lib/desk/evidence/make-evidence.ts';
import { textHash } from '../../lib/desk/evidence/text-hash.ts';
import { type AuditRecord, auditRecordToJson } from '../../lib/desk/history/audit-record.ts';
import { CLOSING, OPENING } from '../../lib/desk/history/export.ts';
import { auditText } from '../../lib/engine/audit.ts';

export interface Article {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly text: string;
  readonly language: 'vi' | 'en';
  readonly auditedAt: string;
  readonly tags?: readonly string[];
  /** What a person made of the audit. */
  readonly decide?: (evidence: Evidence) => Evidence;
}

/** An article as the history keeps it. */
export async function kept(article: Article): Promise<AuditRecord> {
  const { id, url, title, text, language, auditedAt, tags = [], decide = (same) => same } = article;
  const facts = {
    engine: '0.1.0',
    page: { url, title, language },
    auditedAt: new Date(auditedAt),
    text,
    textHash: await textHash(text),
    tables: [],
    otherLanguages: [],
  };
  return {
    id,
    changedAt: auditedAt,
    tags,
    differing: null,
    evidence: decide(makeEvidence(facts, auditText(text, language))),
  };
}

/** Writes a file as the history exports it. */
export async function writeHistory(path: string, records: Iterable<AuditRecord>): Promise<void> {
  const lines = [...records].map((record) => JSON.stringify(auditRecordToJson(record)));
  await writeFile(path, `${OPENING}\n${lines.join(',\n')}\n${CLOSING}\n`);
}
