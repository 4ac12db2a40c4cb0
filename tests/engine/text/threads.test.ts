import { expect, it } from 'vitest';
import { sentences } from '../../../lib/engine/text/sentences.ts';
import { threadsOf } from '../../../lib/engine/text/threads.ts';
import { writtenTables } from '../../../lib/engine/text/written-tables.ts';

it.each<[text: string, threads: readonly (readonly string[])[]]>([
  ['Một câu. Hai câu.', [['Một câu.', 'Hai câu.']]],
  ['Trước.\na\tb. C\n1\t2\n3\t4\nSau.', [['Trước.', 'Sau.'], ['a'], ['b.', 'C'], ['1'], ['2'], ['3'], ['4']]],
  ['a\tb\n\t2\n3\t4', [[], ['a'], ['b'], ['2'], ['3'], ['4']]],
])('%j', (text, threads) => {
  const found = threadsOf(sentences(text, new Set()), writtenTables(text));
  expect(found.map((thread) => thread.map(({ start, end }) => text.slice(start, end)))).toEqual(threads);
});
