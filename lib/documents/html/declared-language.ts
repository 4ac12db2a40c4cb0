import { attributeOf } from './dom.ts';
import { outwards } from './flat-tree.ts';

/** The `lang` attribute that holds for an element; empty where there is none. */
export function declaredLanguage(element: Element): string {
  for (const at of outwards(element)) {
    const declared = declaredOf(at);
    if (declared !== null) return declared;
  }
  return '';
}

/** The language that an element itself declares; in XHTML the prefixed attribute says the same. */
export const declaredOf = (element: Element): string | null =>
  attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
