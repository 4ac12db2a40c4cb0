import * as v from 'valibot';
import { decode, type Output } from '../../documents/schema/decode.ts';
import { hasField, momentSchema, wholeSchema } from '../../documents/schema/values.ts';
import { severityOf, type Verdict } from '../../engine/check/verdict.ts';
import { fold } from '../../engine/text/fold.ts';
import type { EvidenceClaim } from '../evidence/evidence.ts';
import { printedOf } from '../evidence/printed.ts';
import { addressOf } from './address.ts';
import { type AuditRecord, auditRecordSchema, type StoredAudit } from './audit-record.ts';

/** By what word a claim is counted: its severity, and among those without one whether anything was compared. */
export const COUNTED_AS = ['error', 'warning', 'notice', 'consistent', 'undecidable', 'derived'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

/** What a list shows of an audit, without the audit. */
const entrySchema = v.object({
  id: v.string(),
  url: v.nullable(v.string()),
  title: v.string(),
  /** Primary tag of the language of the text. */
  language: v.string(),
  auditedAt: momentSchema,
  textHash: v.string(),
  engine: v.string(),
  counts: v.object(v.entriesFromList(COUNTED_AS, wholeSchema)),
  /** How many claims a person has decided on. */
  decided: wholeSchema,
  tags: v.array(v.string()),
});
export type Entry = Output<typeof entrySchema>;

const problemSchema = v.object({ problem: v.string() });
const listedSchema = v.object({ entry: entrySchema });

/** What a list needs of a stored entry; what else is in it only finds it. */
export const storedEntrySchema = v.object({
  /** Title, URL, site, notes, reasons, quotes and tags, folded. */
  words: v.string(),
  /** What is wrong with the audit where it cannot be read, and then there is no entry. */
  summary: v.lazy((value) => (hasField(value, 'problem') ? problemSchema : listedSchema)),
});

/** The place in the list: newest first, and by id where two are of one moment. */
export type Place = readonly [newestFirst: number, id: string];

/** An entry as it is stored, with what it is found by. */
export interface StoredEntry extends Output<typeof storedEntrySchema> {
  readonly id: string;
  readonly place: Place;
  /** `addressOf` its URL with its place; nothing for a text without one. */
  readonly at?: readonly [address: string, ...Place];
  /** The hash of its text with its place. */
  readonly text?: readonly [textHash: string, ...Place];
  readonly tagged: readonly (readonly [tag: string, ...Place])[];
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
  const read = decode(auditRecordSchema, stored);
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
