import Papa from 'papaparse';
import { FORMULA } from '../../lib/desk/forms/formula.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { mainLanguage, type TextDocument } from '../read/document.ts';
import { harmlessLines } from './harmless.ts';
import type { Printer } from './printer.ts';

const COLUMNS = [
  ...['source', 'language', 'kind', 'verdict', 'mode', 'quote', 'start', 'end', 'operands'],
  ...['stated', 'stated_unit', 'computed', 'computed_low', 'computed_high', 'computed_unit', 'rule', 'error'],
];

const row = (document: TextDocument, { record }: Finding): readonly (string | number | null)[] => [
  ...[
    document.id,
    mainLanguage(document),
    record.kind,
    record.verdict,
    record.mode,
    record.quote,
    record.start,
    record.end,
  ],
  record.operands.map(({ role, value }) => `${role}=${value}`).join('; '),
  ...[record.stated?.value ?? null, record.stated?.unit ?? null],
  ...[record.computed?.value ?? null, record.computed?.low ?? null, record.computed?.high ?? null],
  ...[record.computed?.unit ?? null, record.rule, null],
];

const lines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? harmlessLines(cell) : cell))),
        { newline: '\n', escapeFormulae: FORMULA },
      )}\n`;

/**
 * One row a claim under one header, whatever the number of documents (RFC 4180 with line feeds); one row with `error` for
 * an item that could not be read.
 */
export const csvPrinter = (): Printer => ({
  frame: { before: lines([COLUMNS]), between: '', after: '', empty: lines([COLUMNS]) },
  document: (document, { findings }) => lines(findings.map((finding) => row(document, finding))),
  broken: ({ id, problem }) => lines([COLUMNS.map((column) => cellOf(column, id, problem))]),
});

function cellOf(column: string, id: string | number | null, problem: string): string | number | null {
  if (column === 'source') return id;
  return column === 'error' ? problem : null;
}
