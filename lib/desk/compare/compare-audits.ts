import type { Evidence } from '../evidence/evidence.ts';
import { align } from './align.ts';
import { type Passage, type PlacedFigure, passagesOf, type Token } from './figures.ts';
import { matchPassages } from './match-passages.ts';

/** What of an audit a comparison looks at. */
export type Version = Pick<Evidence, 'text' | 'textHash' | 'page' | 'tables' | 'otherLanguages'>;

/** What became of a figure between two audits of one address. */
export type Edit =
  | { readonly type: 'changed'; readonly before: PlacedFigure; readonly after: PlacedFigure }
  | { readonly type: 'added'; readonly after: PlacedFigure }
  | { readonly type: 'removed'; readonly before: PlacedFigure };

type FigureToken = Extract<Token, { readonly type: 'figure' }>;

/** A figure that stands on one side only, and the words beside it. */
interface Single {
  readonly token: FigureToken;
  readonly around: ReadonlySet<string>;
}

/** So many words before and behind a figure tell which one it is. */
const AROUND = 4;

function singleAt(tokens: readonly Token[], at: number): Single | undefined {
  const token = tokens[at];
  if (token?.type !== 'figure') return undefined;
  const near = tokens.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  return { token, around: new Set(near.flatMap(({ type, key }) => (type === 'word' ? [key] : []))) };
}

const singlesIn = ({ tokens }: Passage): readonly Single[] =>
  tokens.flatMap((_, at) => singleAt(tokens, at) ?? []);

interface Sides {
  readonly changed: readonly Edit[];
  readonly removed: readonly Single[];
  readonly added: readonly Single[];
}

/** The figures of two versions of one passage, held against each other where the words around them stay. */
function compareWithin(before: Passage, after: Passage): Sides {
  const sameKey = align(before.tokens, after.tokens, (a, b) => a.type === b.type && a.key === b.key);
  const changed: Edit[] = [];
  const removed: Single[] = [];
  const added: Single[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...sameKey, [before.tokens.length, after.tokens.length] as const]) {
    const old = Array.from({ length: nextA - a }, (_, i) => singleAt(before.tokens, a + i) ?? []).flat();
    const fresh = Array.from({ length: nextB - b }, (_, i) => singleAt(after.tokens, b + i) ?? []).flat();
    // Between two words that stay, a figure takes the place of one of its unit; else of the only one there is.
    const pairs =
      old.length === 1 && fresh.length === 1
        ? [[0, 0] as const]
        : align(old, fresh, (one, other) => one.token.unit === other.token.unit);
    const paired = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))] as const;
    for (const [one, other] of pairs) {
      const [from, to] = [old[one]?.token.figure, fresh[other]?.token.figure];
      if (from !== undefined && to !== undefined) changed.push({ type: 'changed', before: from, after: to });
    }
    removed.push(...old.filter((_, at) => !paired[0].has(at)));
    added.push(...fresh.filter((_, at) => !paired[1].has(at)));
    [a, b] = [nextA + 1, nextB + 1];
  }
  return { changed, removed, added };
}

/** Whether a figure was only moved: it says the same, and beside it stand some of the same words. */
const isMoved = (one: Single, other: Single): boolean =>
  one.token.key === other.token.key &&
  [...one.around].some((word) => word.length > 1 && other.around.has(word));

function withoutMoved({ changed, removed, added }: Sides): readonly Edit[] {
  const left = new Set(added);
  const gone = removed.filter((one) => {
    const moved = [...left].find((other) => isMoved(one, other));
    if (moved === undefined) return true;
    left.delete(moved);
    return false;
  });
  return [
    ...changed,
    ...gone.map(({ token }): Edit => ({ type: 'removed', before: token.figure })),
    ...[...left].map(({ token }): Edit => ({ type: 'added', after: token.figure })),
  ];
}

const startOf = (edit: Edit): number => ('after' in edit ? edit.after.start : edit.before.start);

/**
 * The figures of a text that were changed, added or removed between two audits of it, in reading order. Both texts are
 * read anew, so that a newer engine is no edit of the article. Nothing where a text is in a language that is not read.
 * Words without figures, another order of paragraphs and another spelling of the same number are no edits of a figure.
 */
export function compareAudits(before: Version, after: Version): readonly Edit[] | undefined {
  if (before.textHash === after.textHash) return [];
  const [old, fresh] = [passagesOf(before), passagesOf(after)];
  if (old === undefined || fresh === undefined) return undefined;
  const { reworded, onlyBefore, onlyAfter } = matchPassages(old, fresh);
  const within = reworded.map(([one, other]) => compareWithin(one, other));
  return withoutMoved({
    changed: within.flatMap(({ changed }) => changed),
    removed: [...within.flatMap(({ removed }) => removed), ...onlyBefore.flatMap(singlesIn)],
    added: [...within.flatMap(({ added }) => added), ...onlyAfter.flatMap(singlesIn)],
  }).toSorted((a, b) => startOf(a) - startOf(b));
}
