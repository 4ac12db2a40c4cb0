import { type Audit, auditOf } from './audit.ts';
import { checkText } from './checked-text.ts';
import { toWorking } from './report/to-working.ts';
import type { WorkingRecord } from './report/working.ts';
import type { Table } from './text/table.ts';

/** An audit with the working of each finding, in the same order. For machines, so that no page has to carry it. */
export interface ExplainedAudit extends Audit {
  readonly workings: readonly WorkingRecord[];
}

/** Audits a text as `auditText` does, and says how each figure was worked out. */
export function explainedAudit(raw: string, tag: string, tables: readonly Table[]): ExplainedAudit {
  const checked = checkText(raw, tag, tables);
  const workings = checked?.checks.map((check) => toWorking(check, checked.text)) ?? [];
  return { ...auditOf(raw, checked), workings };
}
