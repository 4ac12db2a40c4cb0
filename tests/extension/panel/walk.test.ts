import { expect, it } from 'vitest';
import { type Step, stepTo } from '../../../lib/extension/panel/walk.ts';

/** A letter a place: `f` a flag, `u` not decided, `F` a flag not decided, `-` neither; what is not shown stands in brackets. */
const placesIn = (row: string) =>
  [...row.matchAll(/\(?([fuF-])\)?/gu)].map(([whole, letter]) => ({
    isFlag: letter === 'f' || letter === 'F',
    isUndecided: letter === 'u' || letter === 'F',
    isShown: whole.length === 1,
  }));

it.each<[step: Step, row: string, at: number, to: number | undefined]>([
  ['next', '---', 0, 1],
  ['next', '---', -1, 0],
  ['next', '---', 2, undefined],
  ['next', '-(-)-', 0, 2],
  ['previous', '-(-)-', 2, 0],
  ['previous', '---', 0, undefined],
  ['nextFlag', '-(f)-f', 0, 1],
  ['nextFlag', 'f--', 0, undefined],
  ['previousFlag', 'f-(f)-', 3, 2],
  ['previousFlag', '--f', 2, undefined],
  ['undecided', '-u-F', 1, 3],
  ['undecided', 'u--', 2, 0],
  ['undecided', 'f-u', 2, undefined],
  ['first', '(-)--', 2, 1],
  ['last', '--(-)', 0, 1],
  ['last', '', -1, undefined],
])('%s in %s from %s leads to %s', (step, row, at, to) => {
  expect(stepTo(step, placesIn(row), at)).toBe(to);
});
