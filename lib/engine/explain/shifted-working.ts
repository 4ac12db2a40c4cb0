import type { Check } from '../check/check.ts';
import { recompute } from '../check/recompute.ts';
import type { Levels, MultipleClaim } from '../claim/claim.ts';
import { type Desk, plain, result, sign } from './desk.ts';
import type { Figure, Term, WorkingLine } from './explanation.ts';
import { numberFigure } from './figures.ts';

/**
 * Whether the figure compared is not the plain one of its kind but the same said otherwise: the index of a change
 * (`tăng 541 tỷ, tương đương 212%`), the increase as a multiple of the base (`tăng 1,5 lần` from 400 to 1.000).
 */
export function isShifted({ claim, reading, recomputed }: Check): boolean {
  if (recomputed === undefined || (claim.kind !== 'change' && claim.kind !== 'multiple')) return false;
  const figure = recompute(claim, reading);
  return figure !== undefined && !figure.value.equals(recomputed.value);
}

/** The index of a change: `2,420 ÷ 1,210 = 2 = 200%`, once the level that is not printed has been worked out. */
export function indexLines(desk: Desk, levels: Levels, falls: boolean, index: Term): readonly WorkingLine[] {
  switch (levels.known) {
    case 'before-after':
    case 'before-after-delta': {
      const { before, after } = levels;
      const ratio = plain(numberFigure(desk.value(after).div(desk.value(before))));
      const terms = [desk.operand('after', after), sign('÷'), desk.operand('before', before)];
      return [[...terms, sign('='), ratio, sign('='), index]];
    }
    case 'delta-after': {
      const { delta, after } = levels;
      const [change, level] = [desk.value(delta), desk.value(after)];
      const before = falls ? level.add(change) : level.sub(change);
      const base = plain(desk.amount(before, after));
      const [top, moved] = [desk.operand('after', after), desk.operand('delta', delta)];
      const ratio = plain(numberFigure(level.div(before)));
      return [
        [top, sign(falls ? '+' : '−'), moved, sign('='), base],
        [top, sign('÷'), base, sign('='), ratio, sign('='), index],
      ];
    }
    case 'before-delta': {
      const { before, delta } = levels;
      const [change, level] = [desk.value(delta), desk.value(before)];
      const after = falls ? level.sub(change) : level.add(change);
      const reached = plain(desk.amount(after, before));
      const [bottom, moved] = [desk.operand('before', before), desk.operand('delta', delta)];
      const ratio = plain(numberFigure(after.div(level)));
      return [
        [bottom, sign(falls ? '−' : '+'), moved, sign('='), reached],
        [reached, sign('÷'), bottom, sign('='), ratio, sign('='), index],
      ];
    }
    case 'after':
    case 'delta':
      return [];
  }
}

/** The increase as a multiple of the base: `1,000 − 400 = 600`, `600 ÷ 400 = 1.5`. */
export function increaseLines(
  desk: Desk,
  { before, after }: MultipleClaim,
  factor: Figure,
): readonly WorkingLine[] {
  if (before === undefined) return [];
  const increase = desk.value(after).sub(desk.value(before));
  const shown = plain(desk.amount(increase, after));
  const base = desk.operand('before', before);
  const ratio = plain(numberFigure(increase.div(desk.value(before))));
  return [
    [desk.operand('after', after), sign('−'), base, sign('='), shown],
    [shown, sign('÷'), base, sign('='), ratio, sign('≈'), result(factor)],
  ];
}
