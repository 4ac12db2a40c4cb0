import { chooseLanguage, type Detection } from './choose-language.ts';

/** Enough for a sure answer; a detector's time grows with the text. UTF-16 units. */
const SAMPLE = 4000;
/** With less prose than this, a detector had better see all that there is. UTF-16 units. */
const LEAST_PROSE = 200;
/** A paragraph with fewer words may be a name, a head or an address. */
const FEWEST_WORDS = 8;
/** Paragraphs that may have so many; of the cells of a table most are shorter. */
const PARAGRAPH = /[^\n]{15,}/gu;

/** Finds the languages of a text. */
export type Detect = (text: string) => Promise<Detection>;

/**
 * The language to read a document in, as its primary tag, or nothing where Recount does not read it. It is told by the
 * prose of the document, since names, heads and tables look like many languages. `declared` is what the document says
 * itself, empty where it says nothing.
 */
export const documentLanguage = async (
  text: string,
  declared: string,
  detect: Detect,
): Promise<string | undefined> => chooseLanguage(declared, await detect(sampleOf(text)));

/** The first paragraphs of prose, tables left out; where there are hardly any, the beginning of the text. */
export function sampleOf(text: string): string {
  const prose: string[] = [];
  let length = 0;
  for (const [paragraph] of text.matchAll(PARAGRAPH)) {
    if (length >= SAMPLE) break;
    if (paragraph.includes('\t') || countWords(paragraph) < FEWEST_WORDS) continue;
    prose.push(paragraph);
    length += paragraph.length;
  }
  const sample = length < LEAST_PROSE ? text : prose.join('\n');
  return sample.slice(0, SAMPLE).normalize('NFC');
}

const countWords = (paragraph: string): number => paragraph.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
