import { type ReadDocument, readDocument } from '../../documents/html/read-document.ts';
import type { View } from '../../documents/html/view.ts';
import { isCutOff, shownUntil } from './clip.ts';
import { type PageText, PageTextBuilder } from './page-text.ts';
import { renderingOf } from './rendering.ts';

/** A document as the browser shows it. */
export const LAID_OUT: View = { renderingOf, shownUntil, isCutOff };

export interface ReadPage extends Omit<ReadDocument<PageTextBuilder>, 'builder'>, PageText {}

/** The text of the page's article as a reader sees it, with the way back to the page; nothing where there is none. Changes nothing. */
export function readPage(document: Document): ReadPage | undefined {
  const read = readDocument(document, LAID_OUT, () => new PageTextBuilder());
  if (read === undefined) return undefined;
  const { builder, ...page } = read;
  return { ...page, ...builder.build() };
}
