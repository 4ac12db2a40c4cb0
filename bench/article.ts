import { CORPORA } from '../tests/corpus/index.ts';

/** Prose in a language with as many figures as a district's year-end report, at least `length` UTF-16 units long. */
export function articleOf(language: string, length: number): string {
  const corpus = CORPORA.find((one) => one.language === language);
  if (corpus === undefined) throw new Error(`no corpus for ${language}`);
  const sentences = [...corpus.claims.map(([text]) => text), ...corpus.silent.map(([, text]) => text)];
  const paragraph = sentences.join(' ');
  return Array.from({ length: Math.ceil(length / paragraph.length) }, () => paragraph).join('\n\n');
}
