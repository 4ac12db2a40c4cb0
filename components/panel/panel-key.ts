/** What the single keys of the list do. */
export const PANEL_KEYS = {
  next: ['J', '↓'],
  previous: ['K', '↑'],
  open: ['O', 'Enter'],
  confirm: ['C'],
  dismiss: ['D'],
  source: ['S'],
  note: ['N'],
  chart: ['B'],
  help: ['?'],
} as const;
/** In the order in which they are told. */
export const PANEL_KEY_NAMES = [
  'next',
  'previous',
  'open',
  'confirm',
  'dismiss',
  'source',
  'note',
  'chart',
  'help',
] as const satisfies readonly (keyof typeof PANEL_KEYS)[];
export type PanelKey = keyof typeof PANEL_KEYS | 'first' | 'last';

const MEANING: Readonly<Record<string, PanelKey>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  o: 'open',
  c: 'confirm',
  d: 'dismiss',
  s: 'source',
  n: 'note',
  b: 'chart',
  '?': 'help',
};

/** What a key means in the list; nothing while something is typed, and for the keys of the browser. */
export function panelKey(event: KeyboardEvent): PanelKey | undefined {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey) return undefined;
  if (target instanceof Element && target.closest('input, textarea, select, [tabindex="0"].readable'))
    return undefined;
  return MEANING[key.length === 1 ? key.toLowerCase() : key];
}
