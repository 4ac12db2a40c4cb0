/** A page that does what no page should, around one claim. */
export interface HostilePage {
  /** What it does, and its slug when lower-cased and hyphenated. */
  readonly what: string;
  /** A script that runs before anything else of the page. */
  readonly script?: string;
  /** Markup in front of the claim, and behind it. */
  readonly before?: string;
  readonly behind?: string;
}

const overrides = (what: string, script: string): HostilePage => ({ what, script });
const holds = (what: string, before: string, behind = ''): HostilePage => ({ what, before, behind });

export const CLAIM = 'Of its stops 12 of 15 (85%) have a roof, the company wrote.';

/** Methods and properties that a reader of pages relies on, each made to throw in the world of the page. */
const THROWING = [
  'Array.prototype.map',
  'Array.prototype.push',
  'Array.prototype[Symbol.iterator]',
  'Object.entries',
  'Map.prototype.get',
  'Promise.prototype.then',
  'RegExp.prototype.exec',
  'String.prototype.replace',
  'String.prototype.normalize',
  'JSON.parse',
  'Node.prototype.appendChild',
  'Element.prototype.attachShadow',
  'Element.prototype.getAttribute',
  'Element.prototype.matches',
  'Element.prototype.append',
  'Document.prototype.createElement',
  'Document.prototype.createRange',
  'Document.prototype.createTreeWalker',
  'Document.prototype.querySelector',
  'EventTarget.prototype.addEventListener',
  'EventTarget.prototype.dispatchEvent',
  'Range.prototype.getClientRects',
  'window.getComputedStyle',
  'window.getSelection',
  'window.requestAnimationFrame',
  'window.setTimeout',
  'window.fetch',
];

const CLOBBERED = [
  'childNodes',
  'textContent',
  'tagName',
  'nodeType',
  'parentNode',
  'getAttribute',
  'matches',
  'shadowRoot',
  'contains',
  'getRootNode',
  'style',
  'attributes',
  'children',
  'lang',
  'hidden',
];

/** Each is read as any other page, its claim is found, and its card opens. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...THROWING.map((name) =>
    overrides(
      `makes ${name.replace('[Symbol.iterator]', ' iterator').replaceAll('.', ' ')} throw`,
      `${name} = () => { throw new Error('hostile'); };`,
    ),
  ),
  ...CLOBBERED.map((name) =>
    holds(`calls a field ${name}`, `<form><input name="${name}"><p>A form around it.</p>`, '</form>'),
  ),
  ...['documentElement', 'body', 'head', 'title', 'createElement', 'querySelector', 'defaultView'].map(
    (name) => holds(`calls a picture ${name}`, `<img name="${name}" alt=""><form name="${name}"></form>`),
  ),
  overrides(
    'freezes all prototypes',
    'for (const one of [Object, Array, Map, Set, Promise, Element, Node, Event]) Object.freeze(one.prototype);',
  ),
  overrides('takes console away', 'window.console = undefined;'),
  overrides(
    'makes its Object prototype full of traps',
    "for (const name of ['get', 'set', 'value', 'type', 'then', 'signal']) Object.defineProperty(Object.prototype, name, { get() { throw new Error('trap'); }, configurable: true });",
  ),
  overrides('takes the highlights away, again and again', 'setInterval(() => CSS.highlights.clear(), 20);'),
  overrides(
    'replaces the registry of highlights',
    "Object.defineProperty(CSS, 'highlights', { value: new Map() });",
  ),
  overrides(
    'removes what is added to its root',
    'new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.dataset && node.localName !== "body" && !("recountCard" in node.dataset)) node.remove(); }).observe(document.documentElement, { childList: true });',
  ),
  overrides(
    'stops all events at its window',
    "for (const type of ['click', 'keydown', 'mousemove', 'scroll', 'pointerdown', 'message']) window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);",
  ),
  overrides(
    'sends messages without end',
    "setInterval(() => { for (let at = 0; at < 50; at += 1) postMessage({ type: 'page-state', at }, '*'); }, 10);",
  ),
  overrides(
    'sends the signs of another script',
    "setInterval(() => { for (const name of ['wxt:locationchange', 'wxt:content-script-started']) { dispatchEvent(new CustomEvent(name)); document.dispatchEvent(new CustomEvent(name)); } }, 200);",
  ),
  overrides(
    'changes its text without end',
    "addEventListener('load', () => { const clock = document.querySelector('#clock'); setInterval(() => { if (clock) clock.textContent = String(Math.random()); }, 5); });",
  ),
  overrides(
    'changes its address without end',
    'let at = 0; setInterval(() => history.replaceState(null, "", "#" + (at++ % 7)), 150);',
  ),
  holds('is nested deeply', '<div>'.repeat(3000), '</div>'.repeat(3000)),
  holds('has spans in spans', '<p>Text.</p>', `${'<span>'.repeat(20_000)}deep${'</span>'.repeat(20_000)}`),
  holds('has many elements', '', '<i></i>'.repeat(60_000)),
  holds('has one long word', '', `<p>${'a'.repeat(300_000)}</p>`),
  holds('has one long number', '', `<p>${'9'.repeat(100_000)}% of 5.</p>`),
  holds('has blanks without end', '', `<p>${' \u00a0'.repeat(100_000)}</p>`),
  holds('has marks upon marks', '', `<p>a${'\u0301'.repeat(50_000)} 5%</p>`),
  holds('turns its text', '<p>\u202e%58 fo \u2066\u2067\u202d</p>'),
  holds('has half characters', '<p>&#xD800; and \ufffd 5% of &#xDFFF;</p>'),
  holds('has null characters', '<p>5\u0000 % of 1\u00000</p>'),
  holds('has JSON-LD that is nested', `<script type="application/ld+json">${'['.repeat(20_000)}</script>`),
  holds(
    'has JSON-LD of tabs',
    `<script type="application/ld+json">${'\t'.repeat(20_000)}ClaimReview</script>`,
  ),
  holds(
    'has JSON-LD with a prototype',
    '<script type="application/ld+json">{"@type":"ClaimReview","__proto__":{"claimReviewed":1},"constructor":{}}</script>',
  ),
  holds('has a table of tables', '<table><tr><td>'.repeat(300), '</table>'.repeat(300)),
  holds(
    'has a table as wide as can be',
    '',
    '<table><tr><td colspan="65534">1</td></tr><tr><td rowspan="65534">2%</td></tr></table>',
  ),
  holds('has an element like the card', '<div data-recount-card popover="manual">Nothing to see</div>'),
  holds(
    'has a frame of itself',
    '',
    '<iframe src="about:blank"></iframe><iframe srcdoc="<p>12 of 15 (85%)</p>" sandbox></iframe>',
  ),
  holds(
    'has styles on everything',
    '<style>* { all: unset !important; display: block !important; pointer-events: none !important; }</style>',
  ),
  holds('has a language that is none', `<p lang="${'x-'.repeat(5000)}">Some words.</p>`),
];

/** The name of a page in an address. */
export const slugOf = ({ what }: HostilePage): string =>
  `hostile-${what.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`;

/** The page, as it is served. */
export const sourceOf = ({ script = '', before = '', behind = '' }: HostilePage): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry</title><script>${script}</script></head>` +
  `<body><article><h1>The ferry</h1><p id="clock">Noon</p>${before}<p>${CLAIM}</p>${behind}</article></body></html>`;
