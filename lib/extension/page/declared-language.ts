import { outwards } from './flat-tree.ts';

/** The `lang` attribute that holds for an element; empty where there is none. */
export function declaredLanguage(element: Element): string {
  for (const at of outwards(element)) {
    const declared = at.getAttribute('lang');
    if (declared !== null) return declared;
  }
  return '';
}
