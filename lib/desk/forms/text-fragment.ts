import { fold } from '../../engine/text/fold.ts';
import type { Span } from '../../engine/text/span.ts';

/** The parts of a text directive: `text=[prefix-,]start[,end][,-suffix]`, before they are encoded. */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  /** Empty where `start` is all of the quote. */
  readonly end: string;
  readonly suffix: string;
}

/** A quote of more words is named by its first and its last ones. */
const LONGEST = 12;
const ENDS = 4;
/** A shorter quote may stand in a menu or a teaser too, so that its neighbours are named. */
const TELLING = 4;
const MOST_CONTEXT = 8;

const WORD = /[\p{L}\p{M}\p{N}]/u;
const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
const flat = (text: string): string => wordsOf(text).join(' ');

/** The span with the rest of the words that it begins and ends in: a browser finds whole words only. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && WORD.test(text.charAt(from)) && WORD.test(text.charAt(from - 1))) from--;
  while (to < text.length && WORD.test(text.charAt(to - 1)) && WORD.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

/** Words that stand by a place, the nearest first to be taken: those of its own block, and those of the next one to it. */
interface Neighbours {
  readonly own: readonly string[];
  readonly next: readonly string[];
}

/** Signs without a letter or digit between them are no words to look for. */
const telling = (words: readonly string[]): readonly string[] =>
  words.some((word) => WORD.test(word)) ? words : [];

function before(text: string, at: number): Neighbours {
  const [own = '', next = ''] = text.slice(0, at).split(/\n+/u).reverse();
  return { own: telling(wordsOf(own)), next: telling(wordsOf(next)) };
}
function behind(text: string, at: number): Neighbours {
  const [own = '', next = ''] = text.slice(at).split(/\n+/u);
  return { own: telling(wordsOf(own)), next: telling(wordsOf(next)) };
}

/** The last or first words of a block, as few as hold so many that are words. */
function nearest(words: readonly string[], size: number, side: 'before' | 'behind'): string {
  const order = side === 'before' ? words.toReversed() : words;
  let found = 0;
  const taken = order.filter((word) => {
    if (found >= size) return false;
    if (WORD.test(word)) found++;
    return true;
  });
  return (side === 'before' ? taken.toReversed() : taken).join(' ');
}

type TextEnds = Pick<TextDirective, 'start' | 'end'>;

/** The quote by itself, or by its ends where it is long or runs over several blocks, of which one part may not. */
function endsOf(quote: string): TextEnds {
  const lines = quote
    .split(/\n+/u)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first = [], ...others] = lines;
  const last = others.at(-1);
  if (last === undefined) {
    if (first.length <= LONGEST) return { start: first.join(' '), end: '' };
    return { start: first.slice(0, ENDS).join(' '), end: first.slice(-ENDS).join(' ') };
  }
  return { start: first.slice(0, ENDS).join(' '), end: last.slice(-ENDS).join(' ') };
}

const isBoundary = (text: string, at: number): boolean =>
  !(WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)));

/** Where a whole-word text stands next; nothing where it does not. */
function nextOf(text: string, wanted: string, from: number): number | undefined {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1))
    if (isBoundary(text, at) && isBoundary(text, at + wanted.length)) return at;
  return undefined;
}

/** Where a browser would land: the first place that the directive fits. Both are folded, blanks single. */
function landingOf(text: string, { prefix, start, end, suffix }: TextDirective): number | undefined {
  const lead = prefix === '' ? start : `${prefix} ${start}`;
  for (let at = nextOf(text, lead, 0); at !== undefined; at = nextOf(text, lead, at + 1)) {
    const from = at + lead.length - start.length;
    let last = at + lead.length;
    if (end !== '') {
      const found = nextOf(text, end, last);
      if (found === undefined) return undefined;
      last = found + end.length;
    }
    if (suffix === '' || text.slice(last).trimStart().startsWith(suffix)) return from;
  }
  return undefined;
}

const folded = ({ prefix, start, end, suffix }: TextDirective): TextDirective => ({
  prefix: fold(prefix),
  start: fold(start),
  end: fold(end),
  suffix: fold(suffix),
});

/**
 * The directives that could lead to a quote, the plainest first. Words of another block come last: on the page there may be
 * a picture or an advertisement between the two that the audited text does not have.
 */
function* attempts(ends: TextEnds, lead: Neighbours, tail: Neighbours): Generator<TextDirective> {
  const least = ends.end === '' && wordsOf(ends.start).length < TELLING ? 1 : 0;
  for (const block of ['own', 'next'] as const) {
    const [words, others] = [
      lead.own.length > 0 ? lead.own : lead[block],
      tail.own.length > 0 ? tail.own : tail[block],
    ];
    for (let size = least; size <= MOST_CONTEXT; size++)
      yield { prefix: nearest(words, size, 'before'), ...ends, suffix: nearest(others, size, 'behind') };
  }
}

/**
 * The directive that leads to a passage of a text, with as many neighbouring words as it takes to tell it from others like
 * it: browsers compare without capitals and accents, and take the first place that fits. Nothing for a passage without words.
 */
export function textDirective(text: string, passage: Span): TextDirective | undefined {
  const span = wholeWords(text, passage);
  const ends = endsOf(text.slice(span.start, span.end));
  if (!WORD.test(ends.start)) return undefined;
  const page = fold(flat(text));
  const place = fold(flat(`${text.slice(0, span.start)}\u0001`)).length - 1;
  let last: TextDirective | undefined;
  for (const directive of attempts(ends, before(text, span.start), behind(text, span.end))) {
    if (landingOf(page, folded(directive)) === place) return directive;
    last ??= directive;
  }
  return last;
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * Encoded for an address; a hyphen too, as it has a meaning in a directive, and what programs that look for addresses in a
 * text take for its end.
 */
const encoded = (part: string): string => encodeURIComponent(part).replace(/[-!'()*]/gu, percent);

export function directiveText({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === '' ? [] : [encoded(end)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** The address of a page with the way to a passage of its text; a fragment that it has already stays. */
export function linkTo(url: string, text: string, passage: Span): string {
  const [page = ''] = url.split(':~:');
  const directive = textDirective(text, passage);
  if (directive === undefined) return page;
  return `${page}${page.includes('#') ? '' : '#'}:~:${directiveText(directive)}`;
}
