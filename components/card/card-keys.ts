export type CardAction = 'close' | 'previous' | 'next';

const ACTIONS: Readonly<Record<string, CardAction>> = {
  Escape: 'close',
  ArrowLeft: 'previous',
  k: 'previous',
  ArrowRight: 'next',
  j: 'next',
};

/** How far a key scrolls what is in the card, in pages of it. */
const PAGES: Readonly<Record<string, number>> = {
  ArrowUp: -0.2,
  ArrowDown: 0.2,
  PageUp: -0.9,
  PageDown: 0.9,
};

/** What a key does in the card; nothing for keys that belong to the browser or to an input method. */
export function cardAction(event: KeyboardEvent): CardAction | undefined {
  if (isOthers(event)) return undefined;
  return Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
}

/** By how many pages a key scrolls in the card; nothing for other keys. The page behind would scroll instead. */
export function pagesOf(event: KeyboardEvent): number | undefined {
  if (isOthers(event)) return undefined;
  return Object.hasOwn(PAGES, event.key) ? PAGES[event.key] : undefined;
}

const isOthers = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
