import { readDocumentSteps } from '../../documents/html/read-document.ts';
import type { ReadText } from '../../documents/html/read-text.ts';
import type { View } from '../../documents/html/view.ts';
import { finished } from '../../engine/text/steps.ts';
import { isCutOff, shownUntil } from './clip.ts';
import { inSlices, type Worked } from './in-slices.ts';
import { type PageText, PageTextBuilder } from './page-text.ts';
import { renderingOf } from './rendering.ts';

/** A document as the browser shows it. */
export const LAID_OUT: View = { renderingOf, shownUntil, isCutOff };

/** A text of the page. */
export interface ReadPage extends ReadText, PageText {}

/** The text of all of its article. */
export interface ReadArticle extends ReadPage {
  readonly region: Element;
}

/** So much of a text is looked at before the rest of it has been read, in UTF-16 units: what takes a few slices at most. */
const BEGINNING = 4000;

/** The text of the page's article as a reader sees it, with the way back to the page; nothing where there is none. Changes nothing. */
export const readPage = (document: Document): ReadArticle | undefined => finished(steps(document));

/**
 * The same in slices, between which the page has its turns. Where it changes meanwhile, the rest is not read in slices,
 * but all of it anew and at once: a text put together of two states of a page would say what nobody wrote. `begun` hears of
 * the text down to the end of the view, where that comes long before the rest.
 */
export async function readPageInSlices(
  document: Document,
  begun?: (beginning: ReadPage) => void,
): Promise<Worked<ReadArticle | undefined>> {
  let isAnother = false;
  const observer = new MutationObserver(() => {
    isAnother = true;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const sliced = await inSlices(steps(document, begun), () => isAnother);
  observer.disconnect();
  if (sliced.isDone) return sliced;
  const began = performance.now();
  const result = readPage(document);
  return { isDone: true, result, time: sliced.time + performance.now() - began };
}

function* steps(
  document: Document,
  begun?: (beginning: ReadPage) => void,
): Generator<undefined, ReadArticle | undefined> {
  let builder = new PageTextBuilder();
  const reading = readDocumentSteps(document, LAID_OUT, () => {
    builder = new PageTextBuilder();
    return builder;
  });
  let listener = begun;
  let enough = BEGINNING;
  for (;;) {
    const { value: read, done } = reading.next();
    if (done) return read && { ...read, ...builder.build() };
    if (listener && read && builder.length >= enough) {
      enough += BEGINNING;
      if (builder.isBelowView()) {
        listener({ ...read(), ...builder.build() });
        listener = undefined;
      }
    }
    yield;
  }
}
