import { type Audit, auditOf } from './audit-in.ts';
import { checkText } from './checked-text.ts';
import type { Finding } from './finding.ts';
import { languageFor } from './languages/registry.ts';
import type { Table } from './text/table.ts';

export type { Audit } from './audit-in.ts';

/** Audits a text as `auditIn` does. `tag` is a BCP 47 language tag; a language that is not read gives no findings. */
export function auditText(raw: string, tag: string, tables: readonly Table[] = []): Audit {
  const language = languageFor(tag);
  return auditOf(raw, language && checkText(raw, language, tables));
}

/** Only the findings of an audit. */
export const audit = (raw: string, tag: string, tables: readonly Table[] = []): readonly Finding[] =>
  auditText(raw, tag, tables).findings;
