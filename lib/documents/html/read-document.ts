import { own } from './dom.ts';
import { type ReadText, readText } from './read-text.ts';
import { chooseRegion } from './region.ts';
import { isPeriphery } from './skip.ts';
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
export function readDocument<Builder extends TextBuilder>(
  document: Document,
  view: View,
  newBuilder: () => Builder,
): ReadDocument<Builder> | undefined {
  // All of such a document is a field of a form, whose text is the reader's own.
  if (own(document, 'designMode') === 'on') return undefined;
  // XML that is no HTML has no body.
  const body: Element | null = own(document, 'body') ?? own(document, 'documentElement');
  if (body === null) return undefined;
  const read = (region: Element, skip: typeof isPeriphery): ReadDocument<Builder> => {
    const builder = newBuilder();
    return { ...readText(region, skip, view, builder), builder, region };
  };
  const article = read(chooseRegion(body), isPeriphery);
  return article.text === '' ? read(body, () => false) : article;
}
