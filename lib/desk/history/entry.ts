import {
  decode,
  listOf,
  moment,
  nullable,
  object,
  type Shape,
  text,
  whole,
} from '../../documents/decode/decode.ts';
import { severityOf, type Verdict } from '../../engine/check/verdict.ts';
import { fold } from '../../engine/text/fold.ts';
import type { EvidenceClaim } from '../evidence/evidence.ts';
import { printedOf } from '../evidence/printed.ts';
import { addressOf } from './address.ts';
import { type AuditRecord, auditRecordShape, type StoredAudit } from './audit-record.ts';

/** By what word a claim is counted: its severity, and among those without one whether anything was compared. */
export const COUNTED_AS = ['error', 'warning', 'notice', 'consistent', 'undecidable', 'derived'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

/** What a list shows of an audit, without the audit. */
export interface Entry {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  /** Primary tag of the language of the text. */
  readonly language: string;
  readonly auditedAt: string;
  readonly textHash: string;
  readonly engine: string;
  readonly counts: Readonly<Record<CountedAs, number>>;
  /** How many claims a person has decided on. */
  readonly decided: number;
  readonly tags: readonly string[];
}

/** The place in the list: newest first, and by id where two are of one moment. */
export type Place = readonly [newestFirst: number, id: string];

/** An entry as it is stored, with what it is found by. */
export interface StoredEntry {
  readonly id: string;
  readonly place: Place;
  /** `addressOf` its URL with its place; nothing for a text without one. */
  readonly at?: readonly [address: string, ...Place];
  /** The hash of its text with its place. */
  readonly text?: readonly [textHash: string, ...Place];
  readonly tagged: readonly (readonly [tag: string, ...Place])[];
  /** Title, URL, site, notes, reasons, quotes and tags, folded. */
  readonly words: string;
  /** What is wrong with the audit where it cannot be read, and then there is no entry. */
  readonly summary: { readonly entry: Entry } | { readonly problem: string };
}

export function countedAs(verdict: Verdict): CountedAs {
  const severity = severityOf(verdict);
  if (severity !== 'none') return severity;
  return verdict === 'derived' || verdict === 'undecidable' ? verdict : 'consistent';
}

const wordsOf = ({ tags, evidence: { page, note, claims } }: AuditRecord): string =>
  fold(
    [
      page.title,
      page.url ?? '',
      note,
      ...tags,
      ...claims.flatMap((claim) => [
        claim.finding.record.quote,
        claim.note,
        claim.decision?.reason ?? '',
        claim.decision?.by ?? '',
        claim.byHand?.why ?? '',
        ...claim.others.decisions.flatMap(({ by, reason }) => [by, reason]),
      ]),
    ]
      .filter((words) => words !== '')
      .join('\n'),
  );

/** How many claims bear each word. */
export function claimCounts(claims: readonly EvidenceClaim[]): Entry['counts'] {
  const verdicts = claims.map((claim) => countedAs(printedOf(claim).record.verdict));
  const count = (name: CountedAs): number => verdicts.filter((verdict) => verdict === name).length;
  return {
    error: count('error'),
    warning: count('warning'),
    notice: count('notice'),
    consistent: count('consistent'),
    undecidable: count('undecidable'),
    derived: count('derived'),
  };
}

/** The entry of an audit. */
export function entryOf({ id, tags, evidence }: AuditRecord): Entry {
  const { page, auditedAt, textHash, engine, claims } = evidence;
  return {
    id,
    url: page.url,
    title: page.title,
    language: page.language,
    auditedAt,
    textHash,
    engine,
    counts: claimCounts(claims),
    decided: claims.filter(({ decision }) => decision !== null).length,
    tags,
  };
}

export function storedEntry(record: AuditRecord): StoredEntry {
  const { id, tags, evidence } = record;
  const place: Place = [-Date.parse(evidence.auditedAt), id];
  const address = addressOf(evidence.page.url);
  return {
    id,
    place,
    ...(address !== null && { at: [address, ...place] }),
    text: [evidence.textHash, ...place],
    tagged: tags.map((tag) => [tag, ...place]),
    words: wordsOf(record),
    summary: { entry: entryOf(record) },
  };
}

/** The entry of what stands in the store; of an audit that cannot be read, one that says so, last in the list. */
export function entryFrom(stored: StoredAudit): StoredEntry {
  const read = decode(auditRecordShape, stored);
  if (read.type === 'decoded') return storedEntry(read.value);
  return unreadEntry(stored.id, read.problem);
}

/** The entry of an audit that cannot be read, last in the list. */
export const unreadEntry = (id: string, problem = 'the browser cannot read it'): StoredEntry => ({
  id,
  place: [0, id],
  tagged: [],
  words: '',
  summary: { problem },
});

export const entryShape: Shape<Entry> = object({
  id: text,
  url: nullable(text),
  title: text,
  language: text,
  auditedAt: moment,
  textHash: text,
  engine: text,
  counts: object({
    error: whole,
    warning: whole,
    notice: whole,
    consistent: whole,
    undecidable: whole,
    derived: whole,
  }),
  decided: whole,
  tags: listOf(text),
});

/** What a list needs of a stored entry; what else is in it only finds it. */
export const storedEntryShape = object({
  words: text,
  summary: (value, path): { readonly entry: Entry } | { readonly problem: string } =>
    typeof value === 'object' && value !== null && 'problem' in value
      ? object({ problem: text })(value, path)
      : object({ entry: entryShape })(value, path),
});
