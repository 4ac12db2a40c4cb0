import type { Table } from '../../engine/text/table.ts';

/** What the worker that audits is asked. */
export interface AuditRequest {
  readonly text: string;
  readonly language: string;
  readonly tables: readonly Table[];
}
