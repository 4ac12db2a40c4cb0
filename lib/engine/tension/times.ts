import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';

const YEAR = /^(?:19|20)\d\d$/u;
const ROMAN = /^[ivx]{1,4}$/u;
const JOINS = /^[-–—/]$/u;

export const isYear = (token: Token | undefined): boolean =>
  token?.type === 'number' && YEAR.test(token.text);

/** The years of a sentence, sorted; those of a range (`2023 - 2025`) say nothing of when a figure was reached. */
export function yearsIn(tokens: readonly Token[]): string {
  const years = tokens.filter((token, at) => {
    const joinsBefore = JOINS.test(tokens[at - 1]?.text ?? '') && isYear(tokens[at - 2]);
    const joinsBehind = JOINS.test(tokens[at + 1]?.text ?? '') && isYear(tokens[at + 2]);
    return isYear(token) && !joinsBefore && !joinsBehind;
  });
  return [...new Set(years.map(({ text }) => text))].sort().join(' ');
}

const isOrdinal = (token: Token | undefined): boolean =>
  token !== undefined && (token.type === 'number' || token.type === 'opaque' || ROMAN.test(token.text));

/** All that sets a time in a sentence: years, dates, and the words of time with the number beside them; sorted. */
export function timesIn(tokens: readonly Token[], lexicon: Lexicon): string {
  const found: string[] = [];
  tokens.forEach((token, at) => {
    if (isYear(token)) found.push(token.text);
    if (token.text === '/' && tokens[at - 1]?.type === 'number' && tokens[at + 1]?.type === 'number')
      found.push(`${tokens[at - 1]?.text}/${tokens[at + 1]?.text}`);
    const word = lexicon.articleCues.at(tokens, at);
    if (word === undefined || !word.value.has('time')) return;
    const end = at + word.length;
    const before = tokens[at - 1];
    const parts = [
      isOrdinal(before) ? before : undefined,
      ...tokens.slice(at, end),
      isOrdinal(tokens[end]) ? tokens[end] : undefined,
    ];
    found.push(parts.flatMap((part) => part?.text ?? []).join(' '));
  });
  return [...new Set(found)].sort().join('; ');
}
