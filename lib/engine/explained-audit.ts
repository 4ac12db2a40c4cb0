import { type Audit, auditOf } from './audit.ts';
import { checkText } from './checked-text.ts';
import type { TensionFinding } from './finding.ts';
import { toWorking } from './report/to-working.ts';
import type { WorkingRecord } from './report/working.ts';
import { tensionsIn } from './tensions-in.ts';
import type { Table } from './text/table.ts';

/** What goes with an audit only where somebody asks for it. */
export type Detail = 'workings' | 'tensions';

/** An audit with what was asked for besides. For the command line, so that no page has to carry it. */
export interface ExplainedAudit extends Audit {
  /** The working of each finding, in the same order; empty where they were not asked for. */
  readonly workings: readonly WorkingRecord[];
  /** Pairs of places that cannot both hold, in reading order; nothing where they were not asked for. */
  readonly tensions: readonly TensionFinding[] | undefined;
}

/** Audits a text as `auditText` does, and adds the details. */
export function explainedAudit(
  raw: string,
  tag: string,
  tables: readonly Table[],
  details: readonly Detail[],
): ExplainedAudit {
  const checked = checkText(raw, tag, tables);
  const checks = details.includes('workings') ? (checked?.checks ?? []) : [];
  return {
    ...auditOf(raw, checked),
    workings: checked === undefined ? [] : checks.map((check) => toWorking(check, checked.text)),
    tensions: details.includes('tensions') ? tensionsIn(raw, checked) : undefined,
  };
}
