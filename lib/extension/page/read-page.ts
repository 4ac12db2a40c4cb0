import { type ReadDocument, readDocumentSteps } from '../../documents/html/read-document.ts';
import type { View } from '../../documents/html/view.ts';
import { finished } from '../../engine/text/steps.ts';
import { isCutOff, shownUntil } from './clip.ts';
import { inSlices, type Worked } from './in-slices.ts';
import { type PageText, PageTextBuilder } from './page-text.ts';
import { renderingOf } from './rendering.ts';

/** A document as the browser shows it. */
export const LAID_OUT: View = { renderingOf, shownUntil, isCutOff };

export interface ReadPage extends Omit<ReadDocument<PageTextBuilder>, 'builder'>, PageText {}

/** The text of the page's article as a reader sees it, with the way back to the page; nothing where there is none. Changes nothing. */
export const readPage = (document: Document): ReadPage | undefined => finished(steps(document));

/**
 * The same in slices, between which the page has its turns. Where it changes meanwhile, the rest is not read in slices,
 * but all of it anew and at once: a text put together of two states of a page would say what nobody wrote.
 */
export async function readPageInSlices(document: Document): Promise<Worked<ReadPage | undefined>> {
  let isAnother = false;
  const observer = new MutationObserver(() => {
    isAnother = true;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const sliced = await inSlices(steps(document), () => isAnother);
  observer.disconnect();
  if (sliced.isDone) return sliced;
  const began = performance.now();
  const result = readPage(document);
  return { isDone: true, result, time: sliced.time + performance.now() - began };
}

function* steps(document: Document): Generator<undefined, ReadPage | undefined> {
  const read = yield* readDocumentSteps(document, LAID_OUT, () => new PageTextBuilder());
  if (read === undefined) return undefined;
  const { builder, ...page } = read;
  return { ...page, ...builder.build() };
}
