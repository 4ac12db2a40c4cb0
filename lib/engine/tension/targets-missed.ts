import { senseOf } from '../claim/sense.ts';
import { hedgedIntervalOf } from '../quantity/quantity.ts';
import { HUNDRED, rational } from '../quantity/rational.ts';
import { statementStart } from './clause.ts';
import { endsPhrase, type Giver, giverAt, sameGiver } from './giver.ts';
import { isAcronym, plainWords } from './names.ts';
import { cueAt, type Passage, type Placed } from './passage.ts';
import type { Place, Tension } from './tension.ts';

/** One of the two places: what it says, of whose targets. */
interface Statement {
  readonly passage: Passage;
  readonly giver: Giver;
  readonly place: Place;
}
interface Missed extends Statement {
  readonly reached: Placed;
}

/** So many sentences apart an article still speaks of one subject; and so far below its target is a miss. */
const APART = 12;
const LEAST = rational(80);

/** So many words may stand between `all` and its noun, or between a percentage and the noun of the target. */
const NEAR = 4;

/** `100% các chỉ tiêu`: not of one target, but of them. */
const hundredAt = ({ figures }: Passage, at: number): Placed | undefined =>
  figures.find(({ quantity, to }) => {
    const isBare = quantity.nature === 'percent' && quantity.hedge === undefined;
    return to === at + 1 && isBare && quantity.readings[0].value.equals(HUNDRED);
  });

/** Where `20/20` or `all 20` before a noun begins; nothing where not all are meant. */
function everyBefore(passage: Passage, noun: number): number | undefined {
  const last = passage.figures.findLastIndex(({ from, to }) => from < noun && to >= noun);
  const [part, whole] = [passage.figures[last - 1], passage.figures[last]];
  if (whole?.quantity.slashed === true && part?.quantity.slashed === true) {
    const [a, b] = [part.quantity.readings[0].value, whole.quantity.readings[0].value];
    return a.equals(b) && a.gt(1) ? part.from : undefined;
  }
  for (let k = noun - 1; k >= Math.max(0, noun - NEAR); k--) {
    const every = passage.lexicon.articleCues.before(passage.tokens, k + 1);
    if (every?.value.has('every') === true) return k + 1 - every.length;
    const hundred = k < noun - 1 ? hundredAt(passage, k) : undefined;
    if (hundred !== undefined) return hundred.from;
    const isBetween =
      cueAt(passage, k, 'light') !== undefined ||
      passage.tokens[k]?.type === 'number' ||
      passage.lexicon.cues.at(passage.tokens, k)?.value.has('glue') === true;
    if (!isBetween) return undefined;
  }
  return undefined;
}

/** `hoàn thành … 20/20 chỉ tiêu`, `all 20 targets were met`: where the verb begins or ends. */
function verbOf(
  passage: Passage,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const start = statementStart(passage, from);
  for (let k = start; k < from; k++) if (cueAt(passage, k, 'met') !== undefined) return { from: k, to };
  for (let k = to; k < to + NEAR; k++) {
    const length = cueAt(passage, k, 'met');
    if (length !== undefined) return { from, to: k + length };
    if (passage.tokens[k]?.type !== 'word') return undefined;
  }
  return undefined;
}

const placeOf = (passage: Passage, from: number, to: number): Place => {
  const start = passage.tokens[from]?.start ?? passage.start;
  const end = passage.tokens[to - 1]?.end ?? passage.end;
  const figures = passage.figures.flatMap(({ quantity }) =>
    quantity.start >= start && quantity.end <= end ? [quantity] : [],
  );
  return { start, end, figures };
};

/** Statements that all targets of a giver were met. */
function everyStatements(passage: Passage): readonly Statement[] {
  return passage.tokens.flatMap((_, at): readonly Statement[] => {
    const noun = cueAt(passage, at, 'targets');
    const every = noun === undefined ? undefined : everyBefore(passage, at);
    if (noun === undefined || every === undefined) return [];
    const giver = giverAt(passage, at + noun);
    const verb = giver && verbOf(passage, every, giver.to);
    return giver && verb ? [{ passage, giver, place: placeOf(passage, verb.from, verb.to) }] : [];
  });
}

/** The index behind the noun of the target that a percentage is measured against: `98,9% kế hoạch`, `of the plan`. */
function targetBehind(passage: Passage, at: number): number | undefined {
  for (let k = at; k < at + NEAR; k++) {
    const noun = cueAt(passage, k, 'target');
    if (noun !== undefined) return k + noun;
    const cues = passage.lexicon.cues.at(passage.tokens, k)?.value;
    const isLink =
      cues?.has('glue') === true || cues?.has('out-of') === true || cues?.has('against') === true;
    if (!isLink && cueAt(passage, k, 'light') === undefined) return undefined;
  }
  return undefined;
}

/** Figures below the target that somebody set: `98,9% kế hoạch thành phố giao`. */
function misses(passage: Passage): readonly Missed[] {
  return passage.figures.flatMap((figure): readonly Missed[] => {
    const { quantity } = figure;
    if (quantity.nature !== 'percent' || quantity.sign !== '') return [];
    const sense = senseOf(passage.items, figure.item);
    if (sense.says === 'growth' || sense.says === 'excess' || sense.annualised) return [];
    const { low, high } = hedgedIntervalOf(quantity, quantity.readings[0]);
    if (low.lt(LEAST) || high.gte(HUNDRED)) return [];
    const noun = targetBehind(passage, figure.to);
    const giver = noun === undefined ? undefined : giverAt(passage, noun);
    if (giver === undefined || !endsPhrase(passage, giver.to)) return [];
    const from = passage.tokens.findIndex(
      ({ end }) => end > (passage.items[sense.from]?.start ?? quantity.start),
    );
    const previous = passage.figures.findLast(({ to }) => to <= from && from - to <= 1);
    const place = placeOf(passage, previous?.from ?? figure.from, giver.to);
    return [{ passage, giver, place, reached: figure }];
  });
}

/** Whether the sentence is a plain report: of no part of the period, no wish, and of nothing that is better when less. */
const isPlain = (passage: Passage): boolean =>
  !passage.says.has('unreal') && !passage.says.has('interim') && !passage.says.has('restrained');

/** Whether a name may be that of another subject: no office, and no word that the article also writes small. */
function isOther(name: string, known: ReadonlySet<string>, plain: ReadonlySet<string>): boolean {
  const isWord = isAcronym(name) || plain.has(name.toLowerCase());
  return !isWord && ![...known].some((other) => other.includes(name) || name.includes(other));
}

/** Whether nothing in a sentence could be another subject than that of the statement, or another time. */
function goesOn(passage: Passage, { passage: stated }: Statement, plain: ReadonlySet<string>): boolean {
  const isOneSubject = ![...passage.names].some((name) => isOther(name, stated.names, plain));
  return passage.years === stated.years && isOneSubject && !passage.says.has('interim');
}

function contradict(
  every: Statement,
  missed: Missed,
  passages: readonly Passage[],
  plain: ReadonlySet<string>,
): boolean {
  const [a, b] = [every.passage.index, missed.passage.index];
  const between = passages.slice(Math.min(a, b), Math.max(a, b) + 1);
  return (
    sameGiver(every.giver, missed.giver) &&
    isPlain(missed.passage) &&
    !every.passage.says.has('unreal') &&
    between.every((passage) => goesOn(passage, every, plain))
  );
}

/**
 * All targets of a giver are said to be met, while a figure elsewhere stands below what the same giver set. Only what
 * names the giver in both places counts: of a plan alone it is not known whether it is one of the targets.
 */
export function findTargetsMissed(passages: readonly Passage[]): readonly Tension[] {
  const statements = passages.map(everyStatements);
  if (statements.every(({ length }) => length === 0)) return [];
  const plain = plainWords(passages);
  return passages.flatMap(misses).flatMap((missed): readonly Tension[] => {
    const { index } = missed.passage;
    const near = statements.slice(Math.max(0, index - APART), index + APART + 1).flat();
    const every = near.find((statement) => contradict(statement, missed, passages, plain));
    if (every === undefined) return [];
    return [
      {
        kind: 'targets-missed',
        rule: 'targets-missed.giver',
        every: every.place,
        missed: missed.place,
        reached: missed.reached.quantity,
      },
    ];
  });
}
