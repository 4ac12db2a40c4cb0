import { type Evidence, type EvidenceClaim, placeOf } from '../../desk/evidence/evidence.ts';
import type { Span } from '../../engine/text/span.ts';

/** A part of the article that its claims are listed under. */
export interface Group {
  readonly type: 'paragraph' | 'table';
  /** Counts from one, paragraphs and tables each for themselves. */
  readonly number: number;
  /** How it begins, or the caption of the table; may be empty. */
  readonly opening: string;
}

interface Part extends Group, Span {}

/** As much of a paragraph as tells it from the others. UTF-16 units. */
const OPENING = 80;

function openingOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= OPENING) return line;
  const cut = line.slice(0, OPENING);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OPENING / 2)).trimEnd()}…`;
}

/** The paragraphs and tables of a text in reading order. */
function partsOf({ text, tables }: Pick<Evidence, 'text' | 'tables'>): readonly Part[] {
  const inTables = tables.flatMap(({ rows, caption }, at): readonly Part[] => {
    const cells = rows.flat().filter(({ start, end }) => start < end);
    const starts = [...cells, ...(caption ? [caption] : [])];
    if (starts.length === 0) return [];
    return [
      {
        type: 'table',
        number: at + 1,
        opening: caption === undefined ? '' : openingOf(text.slice(caption.start, caption.end)),
        start: starts.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
        end: starts.reduce((most, { end }) => Math.max(most, end), 0),
      },
    ];
  });
  const isInTable = (at: number): boolean => inTables.some(({ start, end }) => at >= start && at < end);
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)]
    .filter(({ 0: paragraph, index }) => paragraph.trim() !== '' && !isInTable(index))
    .map(
      ({ 0: paragraph, index }, at): Part => ({
        type: 'paragraph',
        number: at + 1,
        opening: openingOf(paragraph),
        start: index,
        end: index + paragraph.length,
      }),
    );
  return [...paragraphs, ...inTables].toSorted((a, b) => a.start - b.start);
}

/** Rows in reading order under the paragraph or the table that they begin in; parts without any are not among them. */
export function groupsByPlace<R extends { readonly claim: EvidenceClaim }>(
  evidence: Pick<Evidence, 'text' | 'tables'>,
  rows: readonly R[],
): readonly (Group & { readonly rows: readonly R[] })[] {
  const parts = partsOf(evidence);
  const groups: { part: Part | undefined; rows: R[] }[] = [];
  let at = 0;
  for (const row of rows) {
    const { start } = placeOf(row.claim);
    while (at + 1 < parts.length && (parts[at + 1]?.start ?? 0) <= start) at++;
    const part = parts[at];
    const last = groups.at(-1);
    if (last !== undefined && last.part === part) last.rows.push(row);
    else groups.push({ part, rows: [row] });
  }
  return groups.map(({ part, rows: own }) => ({
    type: part?.type ?? 'paragraph',
    number: part?.number ?? 1,
    opening: part?.opening ?? '',
    rows: own,
  }));
}
