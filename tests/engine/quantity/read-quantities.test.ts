import { describe, expect, it } from 'vitest';
import { rational } from '../../../lib/engine/quantity/rational.ts';
import { NUMBER_TABLES } from '../../corpus/numbers/index.ts';
import { numbersIn } from './reading.ts';

/** The row's own notation (`tests/corpus/corpus.ts`) in that of `numbersIn`. */
function canonical(value: string): string {
  const [, bound = '', figures = '', nature = ''] = /^([<>~]?)([-\d. /]+)(.*)$/u.exec(value) ?? [];
  const ends = figures.replaceAll(' ', '').split('..');
  const exact = ends.map((end) => {
    const [top = '', bottom = '1'] = end.split('/');
    return rational(top).div(bottom).toFraction();
  });
  return `${bound}${exact.join('..')}${nature === '' ? '' : ` ${nature}`}`;
}

const canonicalAll = (values: string): readonly string[] => values.split('; ').map(canonical);

describe.each(NUMBER_TABLES)('numbers in $language', ({ language, reads, readsNothing }) => {
  const rows = reads.flatMap(([value, ...texts]) => texts.map((text) => [text, value] as const));
  it.each(rows)('%s is %s', (text, value) => {
    expect(numbersIn(text, language).map(({ value: read }) => read)).toEqual(canonicalAll(value));
  });

  const traps = readsNothing.flatMap(([reason, ...texts]) => texts.map((text) => [reason, text] as const));
  it.each(traps)('reads nothing in %s: %s', (_, text) => {
    expect(numbersIn(text, language)).toEqual([]);
  });

  it('has no text twice', () => {
    const texts = [...rows.map(([text]) => text), ...traps.map(([, text]) => text)];
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });
});
