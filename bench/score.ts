import { audit } from '../lib/engine/audit.ts';
import type { ClaimRecord } from '../lib/engine/report/record.ts';
import type { Kind, Label, LabelledText, Outcome } from './label.ts';

/** What was counted; every figure is a count, so that tallies can be added up. */
export interface Tally {
  readonly labelled: number;
  readonly found: number;
  /** Reported claims that say something checkable, and those of them that a label asks for. */
  readonly reported: number;
  readonly matched: number;
  readonly verdictRight: number;
  readonly computedLabelled: number;
  readonly computedRight: number;
  readonly flagsLabelled: number;
  readonly flagsFound: number;
  readonly falseFlags: number;
}

export interface Score {
  /** Labels by their kind; a reported claim that no label asks for counts under its own. */
  readonly kinds: ReadonlyMap<Kind, Tally>;
  readonly silent: number;
  /** Texts that must stay silent and do not; an implied base beside a bare percentage does no harm. */
  readonly alarms: number;
  readonly misses: readonly string[];
}

export const EMPTY: Tally = {
  labelled: 0,
  found: 0,
  reported: 0,
  matched: 0,
  verdictRight: 0,
  computedLabelled: 0,
  computedRight: 0,
  flagsLabelled: 0,
  flagsFound: 0,
  falseFlags: 0,
};

export const added = (a: Tally, b: Partial<Tally>): Tally => ({
  labelled: a.labelled + (b.labelled ?? 0),
  found: a.found + (b.found ?? 0),
  reported: a.reported + (b.reported ?? 0),
  matched: a.matched + (b.matched ?? 0),
  verdictRight: a.verdictRight + (b.verdictRight ?? 0),
  computedLabelled: a.computedLabelled + (b.computedLabelled ?? 0),
  computedRight: a.computedRight + (b.computedRight ?? 0),
  flagsLabelled: a.flagsLabelled + (b.flagsLabelled ?? 0),
  flagsFound: a.flagsFound + (b.flagsFound ?? 0),
  falseFlags: a.falseFlags + (b.falseFlags ?? 0),
});

const FLAGS: readonly Outcome[] = ['contradicted', 'impossible', 'inconsistent', 'mislabelled'];
const PROPORTIONS: readonly Kind[] = ['ratio', 'quota', 'share', 'attainment'];
const isFlag = (verdict: Outcome): boolean => FLAGS.includes(verdict);
const classOf = (kind: Kind): string => (PROPORTIONS.includes(kind) ? 'proportion' : kind);
const isCheckable = ({ verdict }: ClaimRecord): boolean => verdict !== 'derived' && verdict !== 'undecidable';
const isAlarm = (record: ClaimRecord): boolean =>
  isCheckable(record) ||
  (record.verdict === 'derived' && (record.kind === 'quota' || record.kind === 'ratio'));

interface Placed extends Label {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && a.end > b.start;

/**
 * The record that answers each label, none of them twice. In a list of several claims their quotes overlap, so one whose
 * stated figure stands in the anchor comes first, then one with the label's verdict.
 */
function paired(
  labels: readonly Placed[],
  records: readonly ClaimRecord[],
): ReadonlyMap<Placed, ClaimRecord> {
  const pairs = new Map<Placed, ClaimRecord>();
  const used = new Set<ClaimRecord>();
  const preferences: readonly ((label: Placed, record: ClaimRecord) => boolean)[] = [
    (label, { stated, verdict }) => stated !== null && overlaps(stated, label) && verdict === label.verdict,
    (label, { stated }) => stated !== null && overlaps(stated, label),
    (label, { verdict }) => verdict === label.verdict,
    () => true,
  ];
  for (const isPreferred of preferences) {
    for (const label of labels) {
      if (pairs.has(label)) continue;
      const record = records.find(
        (one) =>
          !used.has(one) &&
          overlaps(one, label) &&
          classOf(one.kind) === classOf(label.kind) &&
          isPreferred(label, one),
      );
      if (record === undefined) continue;
      used.add(record);
      pairs.set(label, record);
    }
  }
  return pairs;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1e-6, Math.abs(b) * 5e-4);

function isComputedRight({ computed, accept }: Label, record: ClaimRecord): boolean {
  if (computed === null) return record.computed === null;
  const value = record.computed?.value;
  return value !== undefined && [computed, ...(accept ?? [])].some((right) => near(value, right));
}

/** What the engine makes of the texts, counted by kind. */
export function score(texts: readonly LabelledText[]): Score {
  const kinds = new Map<Kind, Tally>();
  const misses: string[] = [];
  let silent = 0;
  let alarms = 0;
  const count = (kind: Kind, more: Partial<Tally>): void => {
    kinds.set(kind, added(kinds.get(kind) ?? EMPTY, more));
  };
  for (const { id, lang, text, claims } of texts) {
    const records = audit(text, lang).map(({ record }) => record);
    const labels = claims.map((label) => {
      const start = text.indexOf(label.anchor);
      return { ...label, start, end: start + label.anchor.length };
    });
    const pairs = paired(labels, records);
    if (labels.length === 0) {
      silent += 1;
      if (records.some(isAlarm)) alarms += 1;
    }
    for (const label of labels) countLabel(label, pairs.get(label), id, count, misses);
    const answered = new Set(pairs.values());
    for (const record of records) {
      const mine = labels.find((label) => pairs.get(label) === record);
      const kind = mine?.kind ?? record.kind;
      if (isCheckable(record)) count(kind, { reported: 1, matched: mine ? 1 : 0 });
      const isFalse = isFlag(record.verdict) && !labels.some((l) => isFlag(l.verdict) && overlaps(record, l));
      if (isFalse) count(kind, { falseFlags: 1 });
      if (isFalse) misses.push(`${id}: false flag ${record.kind} ${record.verdict} «${record.quote}»`);
      else if (!answered.has(record) && (isCheckable(record) || (labels.length === 0 && isAlarm(record))))
        misses.push(`${id}: unlabelled ${record.kind} ${record.verdict} «${record.quote}»`);
    }
  }
  return { kinds, silent, alarms, misses };
}

function countLabel(
  label: Placed,
  record: ClaimRecord | undefined,
  id: string,
  count: (kind: Kind, more: Partial<Tally>) => void,
  misses: string[],
): void {
  const flag = isFlag(label.verdict) ? 1 : 0;
  count(label.kind, { labelled: 1, flagsLabelled: flag, computedLabelled: 1 });
  if (record === undefined) {
    misses.push(`${id}: missed ${label.kind} ${label.verdict} «${label.anchor}»`);
    return;
  }
  const isVerdictRight = record.verdict === label.verdict;
  const computedRight = isComputedRight(label, record);
  count(label.kind, {
    found: 1,
    verdictRight: isVerdictRight ? 1 : 0,
    computedRight: computedRight ? 1 : 0,
    flagsFound: flag && isFlag(record.verdict) ? 1 : 0,
  });
  if (!isVerdictRight) misses.push(`${id}: ${record.verdict}, should be ${label.verdict} «${label.anchor}»`);
  if (!computedRight)
    misses.push(`${id}: computed ${record.computed?.value}, should be ${label.computed} «${label.anchor}»`);
}
