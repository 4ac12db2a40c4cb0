import { titleOf } from '../../desk/evidence/title-of.ts';
import type { Item, Origin } from './item.ts';

/** So many UTF-16 units of a text tell it from others. */
const ENOUGH = 80;

/** The first words of a text in one line, cut between words. */
export function openingOf(text: string): string {
  const line = (titleOf(text) || text).replace(/\s+/gu, ' ').trim();
  if (line.length <= ENOUGH) return line;
  const cut = line.slice(0, ENOUGH).replace(/\s\S*$/u, '');
  return `${cut}…`;
}

/** What a text is called in the list, before and after it was read. */
export function nameOf(origin: Origin): string {
  switch (origin.type) {
    case 'text':
      return openingOf(origin.text);
    case 'file':
      return origin.file.name;
    case 'address':
      return origin.url.href;
    case 'listed':
    case 'kept':
      return origin.name;
    case 'line':
      return origin.line;
  }
}

/** What a text is called now: a page by its headline, once that is known. */
export const shownName = ({ name, origin, state }: Item): string =>
  origin.type === 'address' && state.status === 'audited' ? state.evidence.page.title : name;
