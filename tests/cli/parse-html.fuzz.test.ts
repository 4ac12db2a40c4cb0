import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { decode } from '../../cli/read/decode.ts';
import { readArticle } from '../../cli/read/html.ts';
import { parseDocument } from '../../cli/read/parse-html.ts';
import { UnusableInput } from '../../cli/unusable.ts';

const RUNS = Number(process.env.RECOUNT_FUZZ_RUNS ?? 200);

/** Elements that parsers treat each in a way of its own, and names that objects and markup have already. */
const NAMES = [
  ...'html head body frameset frame noframes title base link meta script style noscript template slot'.split(
    ' ',
  ),
  ...'p div span a b i nobr font form input button select option optgroup textarea fieldset dialog details'.split(
    ' ',
  ),
  ...'table caption colgroup col thead tbody tfoot tr td th ul li dl dt dd ruby rt rp sup pre plaintext xmp'.split(
    ' ',
  ),
  ...'svg math foreignObject desc annotation-xml mi path image isindex article main nav x-y recount-card'.split(
    ' ',
  ),
  ...'__proto__ constructor toString xmlns:x x:y a<b a"b a=b a😀 p\0'.split(' '),
];
const ATTRIBUTES = [
  ...'lang xml:lang style hidden open role contenteditable itemprop content type colspan rowspan scope'.split(
    ' ',
  ),
  ...'is id name class xmlns xmlns:x xlink:href __proto__ constructor hasOwnProperty < " \' = a"b a<b : @x \0 😀'.split(
    ' ',
  ),
];
const VALUES = [
  ...'vi en ar none false textbox navigation articleBody 2 0 -1 99999999 __proto__ display:none \0 childNodes'.split(
    ' ',
  ),
  'visibility: hidden',
  'a > b',
  '"',
  '',
];
const TEXTS = [
  '12 of 15 (80%)',
  ' ',
  '\n\n',
  '<',
  '&',
  '&amp',
  '&#0;',
  '&#xD800;',
  '\0',
  '\ud800',
  '\u00a0',
  '½',
  ']]>',
];
const ODD = [
  '<!--',
  '-->',
  '<!-->',
  '--!>',
  '<![CDATA[',
  '<?',
  '?>',
  '<!',
  '</',
  '</>',
  '<a',
  '<a b="',
  '<!doctype html>',
  '/>',
];

const quoted = fc.constantFrom('"', "'", '');
const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES), quoted)
  .map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);
const piece = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), fc.array(attribute, { maxLength: 3 }))
      .map(([name, all]) => `<${name}${all.join('')}>`),
    weight: 6,
  },
  { arbitrary: fc.constantFrom(...NAMES).map((name) => `</${name}>`), weight: 3 },
  { arbitrary: fc.constantFrom(...TEXTS), weight: 3 },
  { arbitrary: fc.constantFrom(...ODD), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
);
const markup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** What came of reading: an article, or why there is none. Anything but a refusal is thrown on. */
function outcomeOf(read: () => ReturnType<typeof readArticle>) {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnusableInput) return error;
    throw error;
  }
}

/** The article is sound: its parts go from its beginning to its end, and all that has an offset stands in it. */
function expectSound(outcome: ReturnType<typeof outcomeOf>): void {
  if (outcome instanceof UnusableInput) {
    expect(outcome.message).toMatch(/^[^\n]+$/u);
    return;
  }
  const { text, parts, tables } = outcome;
  let from = 0;
  for (const { start, end } of parts) {
    expect(start).toBe(from);
    from = end;
  }
  expect(parts.length === 0 ? text.length : from).toBe(text.length);
  for (const { start, end } of tables.flatMap(({ caption, rows }) => [
    ...rows.flat(),
    ...(caption ? [caption] : []),
  ])) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe.each(['html', 'xml'] as const)('whatever stands in %s, there is an article or a refusal', (kind) => {
  it('of pieces of markup', () => {
    fc.assert(
      fc.property(markup, (source) => expectSound(outcomeOf(() => readArticle(source, kind)))),
      { numRuns: RUNS },
    );
  });

  it('of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        expectSound(outcomeOf(() => readArticle(decode(bytes, 'it', 'windows-1252'), kind))),
      ),
      { numRuns: RUNS },
    );
  });
});

/** The elements of a tree in each other with their texts; what a template holds is left out. */
function shapeOf(node: Node): string {
  if (node.nodeType === 3) return JSON.stringify(node.nodeValue);
  const name = node.nodeType === 1 && 'localName' in node ? node.localName : '';
  return `${name}(${[...node.childNodes]
    .filter(({ nodeType }) => [1, 3].includes(nodeType))
    .map(shapeOf)
    .join(' ')})`;
}
function standardShapeOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return JSON.stringify(node.value);
  const name = 'tagName' in node ? node.tagName : '';
  const children = 'childNodes' in node ? node.childNodes : [];
  const shown = children.filter(({ nodeName }) => !['#comment', '#documentType'].includes(nodeName));
  return `${name}(${shown.map(standardShapeOf).join(' ')})`;
}

it('the tree is that of the standard', () => {
  fc.assert(
    fc.property(markup, (source) => {
      expect(shapeOf(parseDocument(source, 'html'))).toBe(standardShapeOf(parse(source)));
    }),
    { numRuns: RUNS },
  );
});
