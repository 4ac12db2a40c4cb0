import { describe, expect, it } from 'vitest';
import { earlierThan } from '../../../lib/engine/claim/context.ts';
import { DETECTORS, LAST_DETECTOR } from '../../../lib/engine/claim/detect.ts';
import { readItems } from '../../../lib/engine/claim/items.ts';
import { signsIn } from '../../../lib/engine/claim/signs.ts';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { withNumberWords } from '../../../lib/engine/quantity/number-words.ts';
import { readQuantities } from '../../../lib/engine/quantity/read-quantities.ts';
import { normalize } from '../../../lib/engine/text/normalize.ts';
import { sentences } from '../../../lib/engine/text/sentences.ts';
import { TEXTS } from './texts.ts';

const lexicons = TEXTS.map(({ tag, texts }) => {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return { tag, lexicon: lexiconOf(language), texts };
});

describe('what is passed over holds nothing', () => {
  it.each(lexicons)(
    'a detector finds nothing in a sentence without the sign that it needs: $tag',
    ({ lexicon, texts }) => {
      // All texts of a language in a row, so that every sentence has others before it.
      const { text } = normalize(texts.join('\n'));
      const read = sentences(text, lexicon.abbreviations).map((one) => readItems(text, one, lexicon));
      const missed = read.flatMap((items, index) => {
        const signs = signsIn(items);
        const others = [...DETECTORS, LAST_DETECTOR].filter(([, , needs]) => !signs.has(needs));
        return others.filter(([, detect]) => detect(items, earlierThan(read, index)).length > 0);
      });
      expect(missed).toEqual([]);
    },
  );

  it.each(lexicons)('no figure is read where none may begin: $tag', ({ lexicon, texts }) => {
    for (const raw of texts) {
      const { text } = normalize(raw);
      const tokens = lexicon.tokensOf(text, { start: 0, end: text.length });
      if (tokens.some((token) => token.type === 'number' || lexicon.opensFigure(token))) continue;
      expect(withNumberWords(tokens, lexicon)).toEqual(tokens);
      expect(readQuantities(text, tokens, lexicon)).toEqual([]);
    }
  });

  it.each(lexicons)('a number in words begins with a word that may open one: $tag', ({ lexicon, texts }) => {
    for (const raw of texts) {
      const { text } = normalize(raw);
      const tokens = lexicon.tokensOf(text, { start: 0, end: text.length });
      const starts = new Map(tokens.map((token) => [token.start, token]));
      const all = withNumberWords(tokens, lexicon);
      for (const { start, text: numeral } of all.filter(({ type }) => type === 'number')) {
        const first = starts.get(start);
        if (first?.type === 'word') expect([numeral, lexicon.opensFigure(first)]).toEqual([numeral, true]);
      }
    }
  });
});
