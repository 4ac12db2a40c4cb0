import { CORPORA } from '../../tests/corpus/index.ts';
import { createDraw } from '../draw.ts';
import { generated } from '../generated.ts';
import { pageTexts } from './page-texts.ts';

/** Languages of the news that is made here. */
export const LANGS = ['en', 'vi'] as const;
export type Lang = (typeof LANGS)[number];

/** Of a hundred sentences so many hold a claim, and so many figures of which nothing can be recomputed; the others hold none. */
const CLAIMS = 1;
const FIGURES = 12;
const SENTENCES = 5;
const DIGIT = /\p{N}/u;
const SENTENCE_END = /(?<=[.!?])\s+/u;
/** Characters of which a sentence has as many as the prose of news at the least. */
const SHORTEST = 40;

/** Paragraphs without end and the same ones every time, as dense in figures and claims as news is. */
export function* news(lang: Lang): Generator<string> {
  const draw = createDraw();
  const plain = pageTexts(lang)
    .flatMap((text) => text.split(/\n+/u).flatMap((line) => line.split(SENTENCE_END)))
    .filter((sentence) => sentence.length >= SHORTEST && !DIGIT.test(sentence) && /[.!?]$/u.test(sentence));
  const figures = CORPORA.find(({ language }) => language === lang)?.silent.map(([, text]) => text) ?? [];
  const claims = generated(lang).map(({ text }) => text);
  const sentence = (): string => {
    const kind = draw(100);
    const pool = kind < CLAIMS ? claims : kind < CLAIMS + FIGURES ? figures : plain;
    return pool[draw(pool.length)] ?? '';
  };
  while (true) yield Array.from({ length: SENTENCES }, sentence).join(' ');
}
