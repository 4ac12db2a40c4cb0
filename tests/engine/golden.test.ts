import { expect, it } from 'vitest';
import { CORPORA } from '../corpus/index.ts';
import { goldenLines, goldenTexts } from './golden-lines.ts';

/**
 * All that is found in the texts of the tests, as it was found last: a change of the engine shows here what else it has changed.
 * Where that is meant, `npx vitest run tests/engine/golden.test.ts -u` writes it anew, and the difference is to be read.
 */
it.each(CORPORA)('finds in $language what it has found before', async (corpus) => {
  const lines = goldenTexts(corpus).flatMap((text) => goldenLines(text, corpus.language));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${corpus.language}.txt`);
});
