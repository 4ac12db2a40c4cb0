import { exactly, meets, plus } from '../quantity/interval.ts';
import { intervalOf } from '../quantity/quantity.ts';
import { HUNDRED } from '../quantity/rational.ts';
import { addsUpTo, isPartition, luckOf } from './adding.ts';
import type { BreakdownClaim } from './claim.ts';
import { canSum, type Figure } from './figure.ts';
import type { Opening } from './opening.ts';
import type { PartList } from './part-lists.ts';
import type { Passage, ToldFigure } from './passage.ts';
import { endsSentence } from './walk.ts';

/** Shares that are further from a hundred than their rounding are shares of something else. */
function makeHundred(shares: readonly Figure[]): boolean {
  const [first, ...others] = shares.map(({ quantity }) => intervalOf(quantity, quantity.readings[0]));
  return first !== undefined && meets(others.reduce(plus, first), exactly(HUNDRED));
}

/** Of each part the first figure behind it that passes, before the next part; nothing where a part has none. */
function besideEach(
  { items, figures }: Passage,
  parts: PartList,
  passes: (figure: ToldFigure) => boolean,
): readonly ToldFigure[] | undefined {
  const found = parts.map(({ last }, i) => {
    const to = parts[i + 1]?.at ?? items.length;
    for (let k = last + 1; k < to && !endsSentence(items[k]); k++) {
      const figure = figures.get(k);
      if (figure !== undefined && passes(figure)) return figure;
    }
    return undefined;
  });
  const all = found.flatMap((figure) => figure ?? []);
  return all.length === parts.length ? all : undefined;
}

/** `tăng 331 tỷ`: how much the total changed, as it is told between it and its parts. */
function changeOf({ figures }: Passage, total: Figure, opening: Opening): ToldFigure | undefined {
  for (let k = total.last + 1; k < opening.from; k++) {
    const figure = figures.get(k);
    if (figure === undefined || !canSum(total, figure)) continue;
    return figure.tells === 'rise' || figure.tells === 'fall' ? figure : undefined;
  }
  return undefined;
}

/** So likely may the changes be to come out by chance. */
const LUCK = 0.01;
/** A sum further from the total than this share of it is that of other figures. */
const NEAR = 0.05;

const isNear = (total: Figure, parts: PartList): boolean =>
  Math.abs(parts.reduce((sum, { worth }) => sum + worth, 0) - total.worth) <= NEAR * total.worth;

/**
 * What shows that the parts are all, though they do not make the total: their printed shares make a hundred, or their
 * changes that of the total, so that of all figures of the list just one does not fit.
 */
export function closedBy(
  passage: Passage,
  opening: Opening,
  total: Figure,
  parts: PartList,
): BreakdownClaim['closedBy'] {
  if (opening.link !== 'tight' && opening.link !== 'next') return undefined;
  if (parts.length < 2 || parts.some(({ sentence }) => sentence > 0) || !isNear(total, parts))
    return undefined;
  if ([total, ...parts].some(({ quantity }) => quantity.hedge !== undefined)) return undefined;
  const shares = besideEach(passage, parts, ({ nature, tells }) => nature === 'percent' && tells === 'level');
  if (shares !== undefined && makeHundred(shares) && areFine(shares)) return 'shares';
  const change = changeOf(passage, total, opening);
  if (change === undefined) return undefined;
  const changes = besideEach(
    passage,
    parts,
    (figure) => canSum(total, figure) && figure.tells === change.tells,
  );
  if (changes === undefined || !isPartition(change, changes)) return undefined;
  const isBorneOut = addsUpTo(change, changes) && luckOf(change, changes, 1) <= LUCK;
  return isBorneOut ? 'changes' : undefined;
}

/** Shares without decimals make a hundred too easily. */
const areFine = (shares: readonly Figure[]): boolean =>
  shares.every(({ quantity }) => quantity.readings[0].decimals > 0);
