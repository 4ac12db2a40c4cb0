import Papa from 'papaparse';
import type { Finding } from '../../lib/finding.ts';
import type { TextDocument } from '../read/document.ts';
import type { Printer } from './printer.ts';

const COLUMNS = [
  ...['source', 'language', 'kind', 'verdict', 'mode', 'quote', 'start', 'end', 'operands'],
  ...['stated', 'stated_unit', 'computed', 'computed_low', 'computed_high', 'computed_unit', 'rule'],
];
/** A spreadsheet runs a cell that begins like this as a formula; a plain negative number is none. */
const FORMULA = /^(?!-\d+(?:\.\d+)?$)[=+\-@\t\r]/;

const row = ({ id, language }: TextDocument, { record }: Finding): readonly (string | number | null)[] => [
  ...[id, language, record.kind, record.verdict, record.mode, record.quote, record.start, record.end],
  record.operands.map(({ role, value }) => `${role}=${value}`).join('; '),
  ...[record.stated?.value ?? null, record.stated?.unit ?? null],
  ...[record.computed?.value ?? null, record.computed?.low ?? null, record.computed?.high ?? null],
  ...[record.computed?.unit ?? null, record.rule],
];

const lines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((cells) => [...cells]),
        { newline: '\n', escapeFormulae: FORMULA },
      )}\n`;

/** One row a claim under one header, whatever the number of documents (RFC 4180 with line feeds). */
export function csvPrinter(): Printer {
  let header: readonly string[] | undefined = COLUMNS;
  const withHeader = (rows: readonly (readonly (string | number | null)[])[]): string => {
    const all = header === undefined ? rows : [header, ...rows];
    header = undefined;
    return lines(all);
  };
  return {
    document: (document, { findings }) => withHeader(findings.map((finding) => row(document, finding))),
    broken: () => '',
    end: () => withHeader([]),
  };
}
