import { VERDICTS } from '../../lib/engine/check/verdict.ts';
import type { Tally } from '../work/tally.ts';

/** The first line of a journal: what the run was asked to do. */
export interface Heading {
  readonly type: 'run';
  /** What decides what the output holds, each part as a phrase for people: `with --format csv`. */
  readonly order: Readonly<Record<string, string>>;
}

/** What a sitemap named when it was read, or a part of that. */
export interface PagesEntry {
  readonly type: 'pages';
  readonly sitemap: string;
  readonly pages: readonly string[];
  /** How many more of them stand in the entries that follow. */
  readonly more: number;
}

/** So much is done, and stands in the output for good. */
export interface DoneEntry {
  readonly type: 'done';
  /** Items taken from the input. */
  readonly taken: number;
  /** SHA-256 of what they were, each hashed together with those before it. */
  readonly input: string;
  /** Bytes of the output, and their SHA-256. */
  readonly bytes: number;
  readonly output: string;
  readonly tally: Tally;
}

export type Entry = Heading | PagesEntry | DoneEntry;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';

/** The entry that a line of a journal is; nothing where it is none. */
export function entryOf(line: string): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isFields(value)) return undefined;
  switch (value.type) {
    case 'run':
      return headingOf(value);
    case 'pages':
      return pagesOf(value);
    case 'done':
      return doneOf(value);
    default:
      return undefined;
  }
}

function headingOf({ order }: Fields): Heading | undefined {
  if (!isFields(order)) return undefined;
  const pairs = Object.entries(order).filter((pair): pair is [string, string] => isText(pair[1]));
  return { type: 'run', order: Object.fromEntries(pairs) };
}

function pagesOf({ sitemap, pages, more }: Fields): PagesEntry | undefined {
  if (!isText(sitemap) || !Array.isArray(pages) || !pages.every(isText)) return undefined;
  return isCount(more) ? { type: 'pages', sitemap, pages, more } : undefined;
}

function doneOf({ taken, input, bytes, output, tally }: Fields): DoneEntry | undefined {
  const counted = tallyOf(tally);
  if (!isCount(taken) || !isCount(bytes) || counted === undefined) return undefined;
  if (!isText(input) || !isText(output)) return undefined;
  return { type: 'done', taken, input, bytes, output, tally: counted };
}

function tallyOf(value: unknown): Tally | undefined {
  if (!isFields(value)) return undefined;
  const { items, claims, broken, verdicts } = value;
  if (!isCount(items) || !isCount(claims) || !isCount(broken) || !isFields(verdicts)) return undefined;
  const pairs = VERDICTS.flatMap((verdict) => {
    const count = verdicts[verdict];
    return isCount(count) ? [[verdict, count] as const] : [];
  });
  return { items, claims, broken, verdicts: Object.fromEntries(pairs) };
}
