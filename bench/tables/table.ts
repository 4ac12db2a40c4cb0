import stringWidth from 'string-width';

/** A table of docs/benchmarks.md, with what has to be known to read it. */
export interface Table {
  /** Markdown: what was measured, how, and in which units. */
  readonly about: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** For what was not measured, or what there is none of. */
export const NONE = '–';

/** Three significant digits; a whole number where it has more of them. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return NONE;
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Markdown whose columns also stand under each other in a terminal. */
export function asMarkdown({ about, columns, rows }: Table): string {
  const widths = columns.map((_, at) =>
    Math.max(3, ...[columns, ...rows].map((row) => stringWidth(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths
      .map((width, at) => {
        const cell = cells[at] ?? '';
        const blanks = ' '.repeat(width - stringWidth(cell));
        return at === 0 ? cell + blanks : blanks + cell;
      })
      .join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [about, '', line(columns), line(rule), ...rows.map(line)].join('\n');
}

const marker = (name: string, end: '' | '/'): string => `<!-- ${end}${name} -->`;

/** The document with what stands between the two markers of that name replaced; refused where it has no such markers. */
export function withSection(document: string, name: string, section: string): string {
  const [start, end] = [marker(name, ''), marker(name, '/')];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no ${start} … ${end}`);
  return `${document.slice(0, from + start.length)}\n${section}\n${document.slice(to)}`;
}
