import { expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../../lib/extension/panel/rows.ts';
import type { Item } from '../../../lib/extension/workbench/item.ts';
import { type PileSort, pileOf, placesIn } from '../../../lib/extension/workbench/pile.ts';
import { openPileMemory } from '../../../lib/extension/workbench/pile-memory.ts';
import { evidenceOf } from '../../desk/evidence/fixtures.ts';

async function audited(id: number, name: string, text: string): Promise<Item> {
  const evidence = await evidenceOf(text, 'en');
  return {
    id,
    name,
    origin: { type: 'text', text },
    state: { status: 'audited', evidence, kept: { type: 'not-yet' }, refused: undefined },
  };
}

const FITS = 'Some 44 of 48 schools (91.7%) took part.';
const NOT = 'Some 29 of 48 schools (96.7%) took part.';
const failed: Item = {
  id: 4,
  name: 'd',
  origin: { type: 'text', text: '' },
  state: { status: 'failed', problem: 'no-text' },
};
const items = [
  await audited(1, 'c', FITS),
  failed,
  await audited(2, 'b', `${FITS}\n\n${NOT}`),
  await audited(3, 'a', `${NOT}\n\nSome 12 of 15 pupils (70%) passed.`),
];
const idsOf = (sort: PileSort, filter = NO_FILTER): string =>
  pileOf(items, filter, sort)
    .map(({ item, claims }) => `${item.id}:${claims.join()}`)
    .join(' ');

it.each<[sort: PileSort, ids: string]>([
  ['flags', '3:0,1 2:1,0 1:0 4:'],
  ['brought', '1:0 4: 2:0,1 3:0,1'],
  ['title', '3:0,1 2:0,1 1:0 4:'],
  ['open', '3:0,1 2:0,1 1:0 4:'],
])('the pile in the order %s', (sort, ids) => {
  expect(idsOf(sort)).toBe(ids);
});

it('leaves only the texts in which something is wanted, and what is', () => {
  expect(idsOf('brought', { ...NO_FILTER, words: new Set(['error']) })).toBe('2:1 3:0,1');
  expect(idsOf('brought', { ...NO_FILTER, text: 'pupils' })).toBe('3:1');
  expect(idsOf('brought', { ...NO_FILTER, text: 'd' })).toContain('4:');
  expect(idsOf('brought', { ...NO_FILTER, decided: 'confirmed' })).toBe('');
});

it('has places in all texts, of which the claims of the open one are shown', () => {
  const places = placesIn(pileOf(items, NO_FILTER, 'flags'), 2);
  expect(places.map(({ spot, isShown, isFlag }) => [spot.id, spot.claim, isShown, isFlag])).toEqual([
    [3, undefined, true, false],
    [3, 0, false, true],
    [3, 1, false, true],
    [2, undefined, true, false],
    [2, 1, true, true],
    [2, 0, true, false],
    [1, undefined, true, false],
    [1, 0, false, false],
    [4, undefined, true, false],
  ]);
});

it('is remembered in its order, by two workbenches at once, and what is damaged costs nothing else', () => {
  const stored = new Map<string, string>([
    ['recount-pile:broken', '{'],
    ['other', '1'],
  ]);
  const store = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
    key: (at: number) => [...stored.keys()][at] ?? null,
    get length() {
      return stored.size;
    },
  };
  const [one, two] = [openPileMemory(store), openPileMemory(store)];
  one.add({ id: 'x', name: 'first' });
  one.add({ id: 'y', name: 'second' });
  one.add({ id: 'x', name: 'again' });
  expect(two.read()).toEqual([
    { id: 'x', name: 'first' },
    { id: 'y', name: 'second' },
  ]);
  two.remove('x');
  expect(one.read()).toEqual([{ id: 'y', name: 'second' }]);
  // The clock is put back before the next workbench is opened.
  vi.useFakeTimers({ now: 0 });
  openPileMemory(store).add({ id: 'z', name: 'third' });
  vi.useRealTimers();
  expect(one.read().map(({ name }) => name)).toEqual(['second', 'third']);
});
