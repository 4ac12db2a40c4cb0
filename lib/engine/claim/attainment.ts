import type { CueName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { cover, type Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { Earlier } from './context.ts';
import {
  hasAnyCue,
  hasCue,
  type Item,
  indicesOf,
  isAmount,
  isMark,
  isQuantity,
  isWord,
  quantityAt,
} from './items.ts';
import { sharesSubject } from './look-left.ts';
import { isPlanned } from './planned.ts';
import { roleOf, sameMeasure } from './role.ts';
import { senseOf } from './sense.ts';
import { beforeGlue, endsSentence, endsStatement } from './walk.ts';

/** How far behind the percentage the words that name its base may stand, in items. */
const REACH = 6;

interface Base {
  /** The target, where it is printed: `84% of its £1m target`, `vượt 4% so với kế hoạch 15.000`. */
  readonly printed: Quantity | undefined;
  /** A plan is named, so that the percentage needs no verb: `453.4 billion dong, 100% of plan`. */
  readonly isPlan: boolean;
  /** The words that name the base, which the quote takes in. */
  readonly name: Span | undefined;
}

/** Nothing behind the percentage names a base. */
const UNNAMED: Base = { printed: undefined, isPlan: false, name: undefined };

/** How many items may stand between a plan and its amount, and between a plan and the bracket of its amount. */
const CLOSE = 3;
const BRACKET = 10;
/** Words that may stand there. */
const TO_AMOUNT: readonly CueName[] = ['period', 'glue', 'preposition', 'plan', 'counted'];

/**
 * `kế hoạch năm 141 tỷ đồng`, `chỉ tiêu giao là 6.000`, `chỉ tiêu được giao tại Quyết định số 546 (17.500)`: the amount
 * of a plan, hardly a word between unless it has a bracket of its own.
 */
function amountBehind(items: readonly Item[], plan: number): Quantity | undefined {
  for (let k = plan + 1; k <= plan + BRACKET; k++) {
    const item = items[k];
    const isBracketed = isMark(items[k - 1], '(');
    if (isAmount(item)) return k <= plan + CLOSE || isBracketed ? item.quantity : undefined;
    if (!isWord(item) && !isMark(item, '(') && !hasAnyCue(item, TO_AMOUNT)) return undefined;
  }
  return undefined;
}

/** The base that the words behind the percentage name; nothing where they name something that is no base. */
function baseBehind(items: readonly Item[], at: number): Base | undefined {
  const next = items[at + 1];
  // `đạt 64,29% (chỉ tiêu là 4.830 đảng viên)`: the plan has a bracket of its own right behind.
  if (isMark(next, '(') && hasCue(items[at + 2], 'plan')) {
    const printed = amountBehind(items, at + 2);
    return printed === undefined ? undefined : { printed, isPlan: true, name: undefined };
  }
  if (endsStatement(next) || isMark(next, ',', ')', '-', '–') || hasCue(next, 'and')) return UNNAMED;
  for (let k = at + 1; k <= at + REACH; k++) {
    const item = items[k];
    if (endsStatement(item) || isMark(item, ',', '(', ')')) return undefined;
    if (hasCue(item, 'plan', 'period')) {
      const isPlan = hasCue(item, 'plan');
      const before = items[k - 1];
      if (isAmount(before)) return { printed: before.quantity, isPlan, name: item };
      const behind = isPlan ? amountBehind(items, k) : undefined;
      return { printed: behind, isPlan, name: item };
    }
    if (isQuantity(item) && !isAmount(item)) return undefined;
  }
  return undefined;
}

/** `so với chỉ tiêu giao (`: a plan is compared with right before a bracket. */
function comparesWithPlan(items: readonly Item[], bracket: number): boolean {
  const before = items.slice(Math.max(0, bracket - REACH), bracket);
  const start = before.findLastIndex((item) => isQuantity(item) || item.type === 'mark');
  const phrase = before.slice(start + 1);
  return phrase.some((item) => hasCue(item, 'plan')) && phrase.some((item) => hasCue(item, 'against'));
}

/** `840 000 euros pour un objectif d'un million, soit 84 %`: the amount right before the percentage is that of a plan. */
function targetBefore(items: readonly Item[], start: number): number | undefined {
  const at = items.slice(0, start).findLastIndex((item) => isQuantity(item) || endsSentence(item));
  if (!isAmount(items[at]) || !sharesSubject(items, at, start)) return undefined;
  // `so với chỉ tiêu giao (70.544 người) đạt 84%`
  const isBracketed = isMark(items[at - 1], '(') && isMark(items[at + 1], ')');
  if (isBracketed && comparesWithPlan(items, at - 1)) return at;
  return hasCue(items[beforeGlue(items, at)], 'plan') || hasCue(items[at + 1], 'plan') ? at : undefined;
}

/** The index of the bracket that is closed at `at`; `at` itself where it is never opened. */
function openingOf(items: readonly Item[], at: number): number {
  const open = items.slice(0, at).findLastIndex((item) => isMark(item, '('));
  return open < 0 ? at : open;
}

/** The amount that the percentage speaks of: the nearest one before it in its statement that is not a change. */
function actualBefore(items: readonly Item[], start: number): number | undefined {
  for (let k = start - 1; !endsSentence(items[k]); k--) {
    if (isMark(items[k], ')')) k = openingOf(items, k);
    // `đạt 1.200 tỷ, vượt 200 tỷ, vượt 20% kế hoạch`: how much more is a change as well.
    const isExcess = hasCue(items[beforeGlue(items, k)], 'exceeds');
    if (!isAmount(items[k]) || isExcess || roleOf(items, k) === 'delta') continue;
    if (roleOf(items, k) === 'from') return undefined;
    return sharesSubject(items, k, start) ? k : undefined;
  }
  return undefined;
}

/** The amounts of plans before the actual one, the nearest first: `Dự toán được giao 6.250 tỷ, kết quả thực hiện 7.031 tỷ`. */
function plannedBefore(items: readonly Item[], until: number, actual: Quantity): readonly Quantity[] {
  return items
    .slice(0, until)
    .flatMap((item, k) => {
      if (!isAmount(item) || !isPlanned(items, k)) return [];
      return item.quantity.measure === actual.measure || actual.measure === '' ? item.quantity : [];
    })
    .slice(-MOST_PLANS)
    .toReversed();
}

/** So many earlier plans are tried: among more, one would fit by chance. */
const MOST_PLANS = 2;

/** So many plans are tried altogether. */
const MOST = 3;

/** How the figures of an attainment were found, and what the words say of them. */
interface Attained {
  readonly amount: Quantity;
  readonly stated: Quantity;
  readonly measures: 'level' | 'excess';
  readonly name: Span | undefined;
}

function claimOf(
  { amount, stated, measures, name }: Attained,
  target: Quantity | undefined,
  certainty: Claim['certainty'],
): Claim {
  const more = [target, name].flatMap((span) => span ?? []);
  const spans: readonly [Span, ...Span[]] = [amount, stated, ...more];
  return {
    kind: 'attainment',
    rule: `attainment.${target === undefined ? 'base-implied' : 'base-printed'}`,
    certainty,
    ...cover(spans),
    actual: amount,
    target,
    stated,
    measures,
  };
}

function detectAt(items: readonly Item[], at: number, earlier: Earlier): readonly Claim[] {
  const stated = items[at];
  if (!isQuantity(stated) || stated.quantity.nature !== 'percent') return [];
  const sense = senseOf(items, at);
  const planned = targetBefore(items, sense.from);
  const base = baseBehind(items, at) ?? (planned === undefined ? undefined : UNNAMED);
  const isAlone = sense.bracketed
    ? planned !== undefined && isMark(items[at + 1], ')')
    : base?.isPlan === true || (planned !== undefined && hasCue(items[at + 1], 'out-of'));
  const opensPhrase = isMark(items[beforeGlue(items, at)], ',', '(', '–', '—');
  const isApposed = sense.says === 'nothing' && isAlone && opensPhrase;
  const isOfPlan = sense.says === 'shares' && base?.isPlan === true && base.printed !== undefined;
  const isMeasured = sense.says === 'equals' || sense.says === 'excess' || isApposed || isOfPlan;
  if (!isMeasured || sense.annualised) return [];
  if (base?.name === undefined && planned === undefined && hasCue(items[sense.from], 'restates')) return [];
  const actual = actualBefore(items, planned ?? sense.from);
  const amount = actual === undefined ? undefined : items[actual];
  if (base === undefined || !isAmount(amount) || actual === undefined) return [];
  const named = base.printed ?? quantityAt(items, planned);
  const target = named !== undefined && sameMeasure(named, amount.quantity) ? named : undefined;
  if (planned !== undefined && target === undefined) return [];
  const attained: Attained = {
    amount: amount.quantity,
    stated: stated.quantity,
    measures: sense.says === 'excess' ? 'excess' : 'level',
    name: base.name,
  };
  if (target !== undefined) return [claimOf(attained, target, 'sure')];
  const near = plannedBefore(items, actual, amount.quantity);
  // One plan in the sentence, and the percentage is said to be of the plan: then it is of this one.
  const isMeant = base.isPlan && near.length === 1 && amount.quantity.measure !== '';
  const far = plannedBefore(earlier.near, earlier.near.length, amount.quantity);
  // `được giao dự toán 270.000 tỷ đồng. … đạt 261.490 tỷ đồng, bằng 96,82% dự toán`: no other plan of its unit is told.
  const isOnly = base.isPlan && near.length === 0 && far.length === 1 && amount.quantity.measure !== '';
  const plans = [...near, ...far];
  const [meant] = isMeant || isOnly ? plans : [];
  return [
    ...plans.slice(0, MOST).map((plan) => claimOf(attained, plan, plan === meant ? 'sure' : 'tentative')),
    claimOf(attained, undefined, 'sure'),
  ];
}

/** `1.947,272 tỷ đồng, bằng 184% dự toán`; `£840,000, 84% of its £1m target`; `vượt 4% so với kế hoạch 15.000`. */
export const detectAttainments = (items: readonly Item[], earlier: Earlier): readonly Claim[] =>
  indicesOf(items, 'percent').flatMap((at) => detectAt(items, at, earlier));
