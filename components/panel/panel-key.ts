/** What the single keys of the list do. */
export const PANEL_KEYS = {
  next: ['J', '↓'],
  previous: ['K', '↑'],
  nextFlag: ['N'],
  previousFlag: ['P'],
  undecided: ['U'],
  open: ['O', 'Enter'],
  confirm: ['C'],
  dismiss: ['D'],
  source: ['S'],
  takeBack: ['Z'],
  reason: ['R'],
  note: ['M'],
  chart: ['B'],
  leave: ['Esc', 'Enter'],
  help: ['?'],
} as const;
/** In the order in which they are told. */
export const PANEL_KEY_NAMES = [
  'next',
  'previous',
  'nextFlag',
  'previousFlag',
  'undecided',
  'open',
  'confirm',
  'dismiss',
  'source',
  'takeBack',
  'reason',
  'note',
  'chart',
  'leave',
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
  n: 'nextFlag',
  p: 'previousFlag',
  u: 'undecided',
  o: 'open',
  c: 'confirm',
  d: 'dismiss',
  s: 'source',
  z: 'takeBack',
  r: 'reason',
  m: 'note',
  b: 'chart',
  '?': 'help',
};

const FIELDS = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, select';

/**
 * What a key means in the panel; nothing for the keys of the browser. In a field only those that leave it mean anything:
 * Enter does where it does not send a form, and with Shift begins a line. Elsewhere than in the list, keys that move among
 * what has the focus there are left alone.
 */
export function panelKey(event: KeyboardEvent): PanelKey | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  // While a word is being composed, the keys are the input method's.
  if (altKey || ctrlKey || metaKey || event.isComposing) return undefined;
  const at = target instanceof Element ? target : undefined;
  if (at?.closest(FIELDS)) {
    const isLeft = key === 'Escape' || (key === 'Enter' && !shiftKey && at.closest('form, select') === null);
    return isLeft ? 'leave' : undefined;
  }
  if (at?.closest('[tabindex="0"].readable')) return undefined;
  const meaning = MEANING[key.length === 1 ? key.toLowerCase() : key];
  return key.length > 1 && at?.closest('.claims') === null && at.closest('button, a, summary, label') !== null
    ? undefined
    : meaning;
}
