import { expect, it } from 'vitest';
import type { Locale } from '../../../lib/desk/messages/locale.ts';
import { badgeOf } from '../../../lib/extension/browser/badge.ts';

const RED = '#a3191f';
const ORANGE = '#a34700';
const BLUE = '#3f5f86';

it.each<[[errors: number, warnings: number, notices: number], Locale, string, string, string]>([
  [[0, 0, 0], 'en', '', BLUE, 'Recount'],
  [[2, 0, 1], 'en', '3', RED, 'Recount: 2 do not add up, 1 worth knowing'],
  [[0, 1, 1], 'en', '2', ORANGE, 'Recount: 1 mislabelled, 1 worth knowing'],
  [[0, 0, 1], 'en', '1', BLUE, 'Recount: 1 worth knowing'],
  [[1, 0, 0], 'en', '1', RED, 'Recount: 1 does not add up'],
  [[60, 0, 39], 'en', '99', RED, 'Recount: 60 do not add up, 39 worth knowing'],
  [[60, 0, 40], 'en', '99+', RED, 'Recount: 60 do not add up, 40 worth knowing'],
  [[2, 1, 1], 'vi', '4', RED, 'Recount: 2 chỗ không khớp, 1 chỗ dùng sai đơn vị, 1 điều nên biết'],
])('%j in %s', ([errors, warnings, notices], locale, text, colour, title) => {
  expect(badgeOf({ errors, warnings, notices }, locale)).toEqual({ text, colour, title });
});
