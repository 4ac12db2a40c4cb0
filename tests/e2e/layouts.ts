import type { BuiltPage } from './server.ts';

/** What a page is made of beside its paragraphs. */
interface Layout {
  readonly style?: string;
  readonly attributes?: string;
  /** What stands before the article, and behind it. */
  readonly before?: string;
  readonly behind?: string;
  /** How many paragraphs stand before the claim, and behind it. */
  readonly above: number;
  readonly below: number;
  /** The paragraphs with claims; one claim where not given. */
  readonly claims?: readonly string[];
}

const FILLER =
  'The ferry left the quay at noon, and those who had waited for it since the morning went on board with their baskets.';
const CLAIM = 'Of its stops 12 of 15 (85%) have a roof, the company wrote.';

const HEAD =
  '<header style="position:sticky;top:0;height:72px;background:#fff;border-bottom:1px solid">Harbour News</header>';
const FOOT = '<div style="position:fixed;inset:auto 0 0 0;height:56px;background:#eee">Cookies?</div>';

const LAYOUTS: Readonly<Record<string, Layout>> = {
  middle: { above: 12, below: 12 },
  end: { above: 12, below: 0 },
  start: { above: 0, below: 12 },
  short: { above: 2, below: 0 },
  head: { above: 12, below: 12, before: HEAD },
  'head-end': { above: 12, below: 0, before: HEAD },
  foot: { above: 12, below: 2, behind: FOOT },
  scroller: {
    above: 12,
    below: 0,
    style: 'html, body { height: 100%; overflow: hidden; } main { height: 100%; overflow: auto; }',
  },
  box: {
    above: 12,
    below: 4,
    style: 'main { height: 300px; overflow: auto; border: 1px solid; margin-top: 200px; }',
  },
  long: {
    above: 12,
    below: 3,
    claims: [
      'Of the stops that the company counted in its yearly report to the council of the harbour, and of which it had said ' +
        'in the spring that most of them had already been built anew, 12 of 15 (85%) have a roof.',
    ],
  },
  rtl: { above: 3, below: 3, attributes: 'dir="rtl"' },
  several: {
    above: 1,
    below: 12,
    claims: [
      'All 20 of 20 boats (100%) were at sea.',
      CLAIM,
      FILLER,
      'It rose from 8,000 passengers to 6,800, down 25%, in a year.',
      FILLER,
      'Of the crews 18 of 24 (70%) have signed.',
      'Of the crews 9 of 12 (75%) had signed before.',
    ],
  },
};

/** Pages of one article in layouts in which a card has to find a place, by their slugs. */
export const LAYOUT_PAGES: ReadonlyMap<string, BuiltPage> = new Map(
  Object.entries(LAYOUTS).map(([name, layout]) => [`layout-${name}`, pageOf(layout)]),
);

/** A page of the same article whose root and elements have these rules. */
export const pageUnder = (style: string): BuiltPage => pageOf({ above: 2, below: 2, style });

function pageOf({ style, attributes = '', before, behind, above, below, claims }: Layout): BuiltPage {
  const paragraphs = (count: number): string => `<p>${FILLER}</p>`.repeat(count);
  const html = `<!doctype html>
<html lang="en" ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Ferries</title>
<style>body { margin: 0; font: 16px/1.5 sans-serif; } article { max-width: 600px; padding: 0 12px; }</style>
<style>${style ?? ''}</style></head>
<body><main>${before ?? ''}<article><h1>Ferries of the harbour</h1>
${paragraphs(above)}${(claims ?? [CLAIM]).map((claim) => `<p class="claim">${claim}</p>`).join('')}${paragraphs(below)}
</article></main>${behind ?? ''}</body></html>`;
  return new Map([['source.html', html]]);
}
