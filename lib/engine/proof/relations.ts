import type { Sense } from '../claim/sense.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Figure } from './figures-around.ts';

/** What two figures may be to each other, the first named before the second. */
export type RelationKind = 'part-of-whole' | 'attained' | 'growth' | 'rise-to' | 'fall-to' | 'change-from';

/** Two figures in one relation, and the percentage that they give in it. */
export interface Relation {
  readonly kind: RelationKind;
  /** Part and whole, actual and target, before and after, change and level, in this order. */
  readonly figures: readonly [Quantity, Quantity];
  /** In per cent, by its size. */
  readonly gives: number;
  /** How many sentences before that of the percentage the farther of the two stands. */
  readonly apart: number;
}

/** Within so many items of its percentage an amount may be the change that it is the percentage of. */
const BESIDE = 6;

/** Amounts of one unit, or two counts, whose nouns may differ: of 84 delegates, 38 votes. */
const isOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.money === b.money &&
  a.nature === b.nature &&
  (a.measure === b.measure || a.measure === '' || b.measure === '' || a.nature === 'count');

/** `tăng lên 17,94 điểm (1,72%) đạt 1.059,73 điểm`: a level by its word, but for the bracket right at it. */
const RIGHT_AT = 2;

const mayBeChange = ({ role, apart, away }: Figure): boolean =>
  apart === 0 &&
  (role === 'delta' || (role === 'plain' && away <= BESIDE) || (role === 'to' && away <= RIGHT_AT));

/** A change is a percentage of the earlier level: of one that words name as the base, or else of what the later one was before. */
function changesTo({ role }: Figure, direction: Sense['direction']): readonly RelationKind[] {
  if (role === 'from' || role === 'against') return ['change-from'];
  if (direction === 'unsaid') return ['rise-to', 'fall-to'];
  return direction === 'rise' ? ['rise-to'] : ['fall-to'];
}

/** The relations in which the first figure may stand to the second, by what the words say of the percentage. */
function kindsFor(first: Figure, second: Figure, { says, direction }: Sense): readonly RelationKind[] {
  const isChange = first.value < second.value && mayBeChange(first) && second.role !== 'delta';
  const changes = isChange ? changesTo(second, direction) : [];
  const goes = second.value > first.value ? 'rise' : 'fall';
  const isGrowth =
    (direction === 'unsaid' || direction === goes) && first.role !== 'delta' && second.role !== 'delta';
  const growth: readonly RelationKind[] = isGrowth && first.value !== second.value ? ['growth'] : [];
  const isPart = first.role !== 'delta' && second.role !== 'delta' && first.role !== 'from';
  const part: readonly RelationKind[] = isPart && first.value < second.value ? ['part-of-whole'] : [];
  switch (says) {
    case 'growth':
      return [...growth, ...changes];
    case 'excess':
      return second.value < first.value ? [] : growth;
    case 'equals':
      return isPart && first.value > second.value && direction === 'unsaid'
        ? ['attained']
        : [...part, ...(direction === 'unsaid' ? [] : changes)];
    case 'shares':
      return part;
    case 'nothing':
      return [...part, ...(direction === 'unsaid' ? [] : changes)];
  }
}

function givenBy(kind: RelationKind, x: number, y: number): number {
  switch (kind) {
    case 'part-of-whole':
    case 'attained':
    case 'change-from':
      return (x / y) * 100;
    case 'growth':
      return (Math.abs(y - x) / x) * 100;
    case 'rise-to':
      return y > x ? (x / (y - x)) * 100 : Number.NaN;
    case 'fall-to':
      return (x / (y + x)) * 100;
  }
}

/** Every relation that the words allow between two of the figures, each of which is a try. */
export function relationsFor(figures: readonly Figure[], sense: Sense): readonly Relation[] {
  const found: Relation[] = [];
  for (const first of figures) {
    for (const second of figures) {
      if (!isOneUnit(first.quantity, second.quantity)) continue;
      for (const kind of kindsFor(first, second, sense)) {
        const gives = givenBy(kind, first.value, second.value);
        const apart = Math.max(first.apart, second.apart);
        found.push({ kind, figures: [first.quantity, second.quantity], gives, apart });
      }
    }
  }
  return found;
}
