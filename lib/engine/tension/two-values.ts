import { nominalOf } from '../quantity/quantity.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { mayOpenWithName, plainWords } from './names.ts';
import type { Passage } from './passage.ts';
import { type Slip, slipBetween } from './slip.ts';
import type { Place, Tension } from './tension.ts';

const printed = ({ figure: { quantity } }: Mention): string =>
  nominalOf(quantity, quantity.readings[0]).toFraction();

/** How many names were new in the sentences up to each one. */
function namesSoFar(passages: readonly Passage[]): readonly number[] {
  const known = new Set<string>();
  return passages.map(({ names }) => {
    for (const name of names) known.add(name);
    return known.size;
  });
}

/** A line at the head of the article, without a stop at its end. */
const isHeadline = ({ index, text, end }: Passage): boolean =>
  index === 0 && !/[.!?…]/u.test(text.slice(end - 1, end));

const isKnown = (passage: Passage, by: Passage): boolean =>
  [...passage.names].every((name) => by.names.has(name));

/** Whether nobody else was named between the two of whom the second figure could be said. */
function isOneSubject(first: Mention, second: Mention, named: readonly number[]): boolean {
  if (isHeadline(first.passage)) return isKnown(second.passage, first.passage) || first.isNamed;
  if (first.isNamed) return isKnown(second.passage, first.passage) || isKnown(first.passage, second.passage);
  return named[first.passage.index] === named[second.passage.index] && isKnown(second.passage, first.passage);
}

/** Whether both speak of one time; a headline, before which no time was named, of the only one of the article. */
const isOneTime = (first: Mention, second: Mention, times: ReadonlySet<string>): boolean =>
  first.passage.times === second.passage.times || (first.passage.times === '' && times.size === 1);

/** Whether the sentence of the second value, or the one right before it, begins with what may be somebody's name. */
function mayBeAnother(
  { first, second }: Couple,
  passages: readonly Passage[],
  plain: ReadonlySet<string>,
): boolean {
  if (second.isNamed) return false;
  const { index } = second.passage;
  const from = Math.max(first.passage.index + 1, index - 1);
  // Where the sentence begins with the name of the quantity, that is its subject.
  const to = second.from === 0 ? index : index + 1;
  return passages.slice(from, to).some((passage) => mayOpenWithName(passage, plain));
}

const QUALIFIERS = ['of-them', 'rest', 'unreal', 'interim', 'moving'] as const;
const isQualifiedAlike = (first: Mention, second: Mention): boolean =>
  QUALIFIERS.every((name) => first.passage.says.has(name) === second.passage.says.has(name));

function placeOf({ passage, from, figure }: Mention): Place {
  const start = passage.tokens[from]?.start ?? figure.quantity.start;
  return { start, end: figure.quantity.end, figures: [figure.quantity] };
}

/** Two mentions of one quantity with different values, and the slip that may have made one of the other. */
interface Couple {
  readonly first: Mention;
  readonly second: Mention;
  readonly slip: Slip;
}

/** The couple of one name; nothing where it has one value, or so many that it is a list or a report of several times. */
function coupleOf(mentions: readonly Mention[], named: readonly number[]): Couple | undefined {
  const [first] = mentions;
  const second = first && mentions.find((mention) => printed(mention) !== printed(first));
  if (first === undefined || second === undefined) return undefined;
  if (new Set(mentions.map(printed)).size > 2 || first.passage === second.passage) return undefined;
  const times = new Set(mentions.flatMap(({ passage }) => (passage.times === '' ? [] : [passage.times])));
  const isSame =
    isOneSubject(first, second, named) && isOneTime(first, second, times) && isQualifiedAlike(first, second);
  const slip = isSame ? slipBetween(first.figure.quantity, second.figure.quantity) : undefined;
  return slip && { first, second, slip };
}

function byName(passages: readonly Passage[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of passages.flatMap(mentionsIn)) {
    const group = groups.get(mention.key);
    if (group === undefined) groups.set(mention.key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
}

/** One quantity, under one name and at one time, printed with two values of which one looks like a slip of the other. */
export function findTwoValues(passages: readonly Passage[]): readonly Tension[] {
  const named = namesSoFar(passages);
  const couples = byName(passages).flatMap((mentions) => coupleOf(mentions, named) ?? []);
  if (couples.length === 0) return [];
  const plain = plainWords(passages);
  return couples
    .filter((couple) => !mayBeAnother(couple, passages, plain))
    .map(({ first, second, slip }) => ({
      kind: 'two-values',
      rule: `two-values.${slip}`,
      first: placeOf(first),
      second: placeOf(second),
      values: [first.figure.quantity, second.figure.quantity],
    }));
}
