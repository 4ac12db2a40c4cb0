import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPORA } from '../corpus/index.ts';
import { goldenLines, goldenTexts } from './golden-lines.ts';

// The rows of golden.test.ts one by one, so that a change of the code is noticed at the first text that it touches.
describe.each(CORPORA)('in $language', (corpus) => {
  const file = join(import.meta.dirname, 'golden', `${corpus.language}.txt`);
  const blocks = readFileSync(file, 'utf8').split(/\n(?=")/u);
  it.each(goldenTexts(corpus).map((text, row) => [text, blocks[row]?.trimEnd()]))('%s', (text, block) => {
    expect(goldenLines(text ?? '', corpus.language).join('\n')).toBe(block);
  });
});
