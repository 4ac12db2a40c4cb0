import type { Signed } from './decision.ts';
import type { Words } from './evidence.ts';

/** What several people said of one thing: the word that holds, and those beside it. */
export interface Stand<Word extends Signed> {
  readonly holds: Word | null;
  readonly others: readonly Word[];
}

export const decisionsOf = ({ decision, others }: Words): Stand<NonNullable<Words['decision']>> => ({
  holds: decision,
  others: others.decisions,
});
export const typedWordsOf = ({ byHand, others }: Words): Stand<NonNullable<Words['byHand']>> => ({
  holds: byHand,
  others: others.byHand,
});

type Stands = Readonly<{
  decisions: ReturnType<typeof decisionsOf>;
  typed: ReturnType<typeof typedWordsOf>;
  note: string;
}>;

/** The words of a claim, put together again. */
export const wordsOf = ({ decisions, typed, note }: Stands): Words => ({
  decision: decisions.holds,
  byHand: typed.holds,
  note,
  others: { decisions: decisions.others, byHand: typed.others },
});

/** Whether two are the same to the letter; what was read from a store may have its fields in another order. */
export const isSameWord = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const isOfOne = (a: Signed, b: Signed): boolean => a.by !== '' && a.by === b.by;
const isLater = (a: Signed, b: Signed): boolean => (a.at ?? '') > (b.at ?? '');

/** Each word once, and of one person's only the last; whose nobody signed may be of several people. */
function lastOfEach<Word extends Signed>(words: readonly Word[]): readonly Word[] {
  return words.filter(
    (word, at) =>
      !words.some((other, place) =>
        isSameWord(word, other)
          ? place < at
          : isOfOne(word, other) && (isLater(other, word) || (other.at === word.at && place < at)),
      ),
  );
}

/**
 * The stand after a person has said another word, or with nothing has taken back what holds. It takes the place of what
 * the same person said and of what nobody signed; the word of somebody else stays beside it.
 */
export function saidBy<Word extends Signed>(
  { holds, others }: Stand<Word>,
  word: Word | null,
  by: string,
): Stand<Word> {
  const ofOthers = holds !== null && holds.by !== '' && holds.by !== by ? [holds] : [];
  const beside = word === null ? others : others.filter((one) => !isOfOne(one, word));
  return { holds: word, others: lastOfEach([...beside, ...ofOthers]) };
}

/** The stand with one of the other words holding; the one that held stands beside. */
export function chosen<Word extends Signed>({ holds, others }: Stand<Word>, index: number): Stand<Word> {
  const word = others[index];
  if (word === undefined) return { holds, others };
  const rest = others.filter((_, at) => at !== index);
  return { holds: word, others: holds === null ? rest : [...rest, holds] };
}

/**
 * Two stands as one, nothing lost: what holds here holds on, but for a later word of the same person; of two that nobody
 * signed the later one holds. Somebody else's stands beside.
 */
export function merged<Word extends Signed>(here: Stand<Word>, there: Stand<Word>): Stand<Word> {
  const both = [here, there].flatMap(({ holds, others }) => [...(holds === null ? [] : [holds]), ...others]);
  const words = lastOfEach(both);
  const [mine, theirs] = [here.holds ?? there.holds, there.holds];
  if (mine === null) return { holds: null, others: words };
  const isUnsigned = mine.by === '' && theirs?.by === '';
  const wanted = isUnsigned && theirs !== null && isLater(theirs, mine) ? theirs : mine;
  const holds =
    words.find((word) => isSameWord(word, wanted)) ?? words.find((word) => isOfOne(word, wanted)) ?? wanted;
  return { holds, others: words.filter((word) => word !== holds) };
}

/**
 * A change of a stand, from `before` to `after`, made in another that may have been changed meanwhile. Where both were,
 * the change holds, and what was said meanwhile stands beside it.
 */
export function changedIn<Word extends Signed>(
  now: Stand<Word>,
  before: Stand<Word>,
  after: Stand<Word>,
): Stand<Word> {
  if (isSameWord(before, after) || isSameWord(now, after)) return now;
  if (isSameWord(now, before)) return after;
  const taken = before.others.filter((one) => !after.others.some((other) => isSameWord(one, other)));
  const others = [...after.others, ...now.others].filter(
    (one) => !taken.some((gone) => isSameWord(one, gone)),
  );
  const isNewNow = now.holds !== null && !isSameWord(now.holds, before.holds);
  const holds = after.holds ?? (isNewNow ? now.holds : null);
  const beside = isNewNow && now.holds !== null && !isSameWord(now.holds, holds) ? [now.holds] : [];
  return { holds, others: lastSaid([...others, ...beside], holds) };
}

/** Words beside the one that holds: each once, and not that one again. */
const lastSaid = <Word extends Signed>(words: readonly Word[], holds: Word | null): readonly Word[] =>
  words.filter(
    (word, at) =>
      !isSameWord(word, holds) && !words.some((other, place) => place < at && isSameWord(word, other)),
  );
