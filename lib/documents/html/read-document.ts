import { finished } from '../../engine/text/steps.ts';
import { own } from './dom.ts';
import { type ReadText, readTextSteps, type Step } from './read-text.ts';
import { regionSteps } from './region.ts';
import { isPeriphery, type Skip } from './skip.ts';
import type { TextBuilder } from './text-builder.ts';
import type { View } from './view.ts';

/** The text of a document's article, with the builder that put it together. */
export interface ReadDocument<Builder extends TextBuilder> extends ReadText {
  readonly builder: Builder;
  /** The part of the document that the text is of. */
  readonly region: Element;
}

/**
 * The text of a document's article as it is seen in `view`, or all of its text where the article has none; nothing where
 * the document is empty or all of it is a field. Changes nothing.
 */
export const readDocument = <Builder extends TextBuilder>(
  document: Document,
  view: View,
  newBuilder: () => Builder,
): ReadDocument<Builder> | undefined => finished(readDocumentSteps(document, view, newBuilder));

/** The same in steps, a node each: whoever reads may do something else in between, as long as the document stays as it is. */
export function* readDocumentSteps<Builder extends TextBuilder>(
  document: Document,
  view: View,
  newBuilder: () => Builder,
): Generator<Step<ReadText>, ReadDocument<Builder> | undefined> {
  // All of such a document is a field of a form, whose text is the reader's own.
  if (own(document, 'designMode') === 'on') return undefined;
  // XML that is no HTML has no body.
  const body: Element | null = own(document, 'body') ?? own(document, 'documentElement');
  if (body === null) return undefined;
  function* read(region: Element, skip: Skip): Generator<Step<ReadText>, ReadDocument<Builder>> {
    const builder = newBuilder();
    return { ...(yield* readTextSteps(region, skip, view, builder)), builder, region };
  }
  const article = yield* read(yield* regionSteps(body), isPeriphery);
  return article.text === '' ? yield* read(body, () => false) : article;
}
