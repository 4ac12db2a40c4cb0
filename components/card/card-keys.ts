export type CardAction = 'close' | 'previous' | 'next';

const ACTIONS: Readonly<Record<string, CardAction>> = {
  Escape: 'close',
  ArrowLeft: 'previous',
  k: 'previous',
  ArrowRight: 'next',
  j: 'next',
};

/** What a key does in the card; nothing for keys that belong to the browser or to an input method. */
export function cardAction(event: KeyboardEvent): CardAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  return Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
}
