import { describe, expect, it } from 'vitest';
import { bothNotes } from '../../../lib/desk/evidence/merge-words.ts';
import { changedIn, chosen, merged, type Stand, saidBy } from '../../../lib/desk/evidence/stand.ts';

interface Word {
  readonly by: string;
  readonly at: string | null;
}

/** `Lan1` is the word of Lan of the first moment, `1` one that nobody signed. */
const word = (written: string): Word => {
  const [, by = '', at = ''] = /^(\D*)(\d*)$/u.exec(written) ?? [];
  return { by, at: at === '' ? null : at };
};
/** `Lan1 | Minh2`: what holds, then what stands beside it. */
const stand = (written: string): Stand<Word> => {
  const [holds = '', others = ''] = written.split('|').map((part) => part.trim());
  return {
    holds: holds === '' ? null : word(holds),
    others: others.split(' ').filter(Boolean).map(word),
  };
};
const shown = ({ holds, others }: Stand<Word>): string =>
  [holds, ...others].map((one) => (one === null ? '' : `${one.by}${one.at ?? ''}`)).join(' ');
const expected = (written: string): string => shown(stand(written));

describe('a person says', () => {
  it.each<[before: string, said: string, by: string, after: string]>([
    ['', 'Lan2', 'Lan', 'Lan2'],
    ['Lan1', 'Lan2', 'Lan', 'Lan2'],
    ['1', 'Lan2', 'Lan', 'Lan2'],
    ['1', '2', '', '2'],
    ['Minh1', 'Lan2', 'Lan', 'Lan2 | Minh1'],
    ['Minh1', '2', '', '2 | Minh1'],
    ['Minh1 | Lan1', 'Lan2', 'Lan', 'Lan2 | Minh1'],
    ['Lan1', '', 'Lan', ''],
    ['Minh1', '', 'Lan', '| Minh1'],
  ])('where %s stands, %s by %s: %s', (before, said, by, after) => {
    expect(shown(saidBy(stand(before), said === '' ? null : word(said), by))).toBe(expected(after));
  });
});

it.each([
  ['Lan1 | Minh2', 0, 'Minh2 | Lan1'],
  ['Lan1 | Minh2 An3', 1, 'An3 | Minh2 Lan1'],
  ['| Minh2', 0, 'Minh2'],
  ['Lan1 | Minh2', 7, 'Lan1 | Minh2'],
])('of %s, the other of index %d is chosen: %s', (before, index, after) => {
  expect(shown(chosen(stand(before), index))).toBe(expected(after));
});

describe('two stands are merged', () => {
  it.each<[here: string, there: string, both: string]>([
    ['', '', ''],
    ['Lan1', '', 'Lan1'],
    ['', 'Minh1', 'Minh1'],
    ['Lan1', 'Lan1', 'Lan1'],
    ['Lan1', 'Minh2', 'Lan1 | Minh2'],
    ['Lan2', 'Minh1', 'Lan2 | Minh1'],
    ['Lan1', 'Lan2', 'Lan2'],
    ['Lan2', 'Lan1', 'Lan2'],
    ['1', '2', '2 | 1'],
    ['2', '1', '2 | 1'],
    ['Lan1', '2', 'Lan1 | 2'],
    ['Lan1 | Minh1', 'Minh2', 'Lan1 | Minh2'],
    ['Lan1 | Minh2', 'Minh2 | Lan1', 'Lan1 | Minh2'],
    ['| Minh1', 'An2', 'An2 | Minh1'],
    ['', '| Minh1', '| Minh1'],
  ])('%s and %s: %s', (here, there, both) => {
    const result = merged(stand(here), stand(there));
    expect(shown(result)).toBe(expected(both));
    expect(shown(merged(result, stand(there)))).toBe(expected(both));
  });
});

describe('a change is made where something was changed meanwhile', () => {
  it.each<[now: string, before: string, after: string, result: string]>([
    ['', '', 'Lan1', 'Lan1'],
    ['Lan1', 'Lan1', '', ''],
    ['Lan1', '', '', 'Lan1'],
    ['Lan1', '', 'Lan1', 'Lan1'],
    ['Lan1', '', 'Lan2', 'Lan2 | Lan1'],
    ['Minh1', '', 'Lan2', 'Lan2 | Minh1'],
    ['Minh2', 'Lan1', '', 'Minh2'],
    ['', 'Lan1', 'Lan2', 'Lan2'],
    ['Lan1 | Minh1', 'Lan1', 'Lan2', 'Lan2 | Minh1'],
    ['Lan1 | Minh1 An1', 'Lan1 | Minh1', 'Minh1 | Lan1', 'Minh1 | Lan1 An1'],
  ])('now %s; from %s to %s: %s', (now, before, after, result) => {
    expect(shown(changedIn(stand(now), stand(before), stand(after)))).toBe(expected(result));
  });
});

it.each([
  ['', '', ''],
  ['a', '', 'a'],
  ['', 'b', 'b'],
  ['a', 'b', 'a\nb'],
  ['a\nb', 'b', 'a\nb'],
  ['a', 'a\nb', 'a\nb'],
])('of the notes %j and %j both are kept: %j', (here, there, both) => {
  expect(bothNotes(here, there)).toBe(both);
});
