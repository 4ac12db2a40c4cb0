import { type Check, check } from '../check/check.ts';
import type { Outlined } from '../check/outline.ts';
import { type Reading, readingsOf } from '../check/readings.ts';
import type { Claim } from '../claim/claim.ts';
import { statedOf } from '../claim/operand.ts';
import type { Language } from '../languages/language.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Table } from '../text/table.ts';
import type { Line } from './quantities.ts';
import { relationsOf } from './relations.ts';
import { type Sheet, sheetOf, turned } from './sheet.ts';
import { sumsOf } from './sums.ts';

const columnsOf = ({ columns, places }: Sheet): readonly Line[] =>
  columns.map((head, column) => ({ head, places: places.map((row) => row[column] ?? 'blank') }));

/** The claims of a table in which each column is one thing and each row another. */
function* claimsOf(sheet: Sheet, language: Language): Generator<undefined, readonly Claim[]> {
  const lines = columnsOf(sheet);
  const relations = yield* relationsOf(
    lines,
    sheet.rows.map(({ facts }) => facts),
  );
  yield;
  return [...relations, ...sumsOf(lines, sheet.rows, language)];
}

/** The figures of a column are rounded alike: one that happens to end in zeros is no rounder than the others. */
const asPrinted = (claim: Claim): readonly Reading[] =>
  readingsOf(claim).filter(({ precision }) => precision === 'plain' || precision === 'hedged');

/** One statement for each stated figure; a total may be that of its row and of its column. */
function statements(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const at = statedOf(claim)?.numeral.start;
    const key = claim.kind === 'breakdown' ? `sum ${at} ${claim.parts[0]?.numeral.start}` : `${at}`;
    found.set(key, [...(found.get(key) ?? []), claim]);
  }
  return [...found.values()];
}

/** The checks of sentences, less those that could only derive a figure which a table prints. */
export function withoutOvertaken<T extends Outlined>(
  inSentences: readonly T[],
  inTables: readonly T[],
): readonly T[] {
  const stated = new Set(inTables.map(({ outline }) => outline.stated));
  return inSentences.filter(({ outline }) => outline.verdict !== 'derived' || !stated.has(outline.stated));
}

/**
 * Judges what a table of the normalised text claims by the order of its figures: percentages worked out from other
 * columns, changes, totals. A relation between columns is believed where most rows bear it out, so that a row that
 * does not stands out; where neither the heads nor the figures say how they belong together, there is nothing. In steps:
 * whoever asks may do something else in between.
 */
export function* tableSteps(
  text: string,
  table: Table,
  lexicon: Lexicon,
): Generator<undefined, readonly Check[]> {
  const sheet = yield* sheetOf(text, table, lexicon);
  if (sheet === undefined) return [];
  yield;
  const { language } = lexicon;
  const local = { ...language, numbers: { ...language.numbers, decimal: sheet.decimal } };
  const upright = yield* claimsOf(sheet, local);
  yield;
  const across = yield* claimsOf(turned(sheet), local);
  yield;
  const checks: Check[] = [];
  for (const alternatives of statements([...upright, ...across])) {
    const one = check(alternatives, local, asPrinted);
    if (one !== undefined) checks.push(one);
    yield;
  }
  return checks;
}
