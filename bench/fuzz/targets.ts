import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { entryOf } from '../../cli/journal/entry.ts';
import { sitemapIn } from '../../cli/list/sitemap-file.ts';
import { documentOf } from '../../cli/read/article.ts';
import { itemOf } from '../../cli/read/ndjson.ts';
import { UnusableInput } from '../../cli/unusable.ts';
import { writeEvidence } from '../../lib/desk/evidence/evidence-json.ts';
import { openEvidence } from '../../lib/desk/evidence/open-evidence.ts';
import { replay } from '../../lib/desk/evidence/replay.ts';
import { auditRecordToJson } from '../../lib/desk/history/audit-record.ts';
import { CLOSING, OPENING } from '../../lib/desk/history/export.ts';
import { auditsIn } from '../../lib/desk/history/file-audits.ts';
import { claimReviewsIn } from '../../lib/desk/published/claim-reviews.ts';
import { readAnswer } from '../../lib/desk/published/lookup-answer.ts';
import { auditText } from '../../lib/engine/audit.ts';
import { auditTexts } from '../../lib/engine/audit-texts.ts';
import { CORPORA } from '../../tests/corpus/index.ts';
import { evidenceOf } from '../../tests/desk/evidence/fixtures.ts';
import { docx, paragraph } from '../../tests/documents/docx.ts';
import { tinyPdf, writing } from '../../tests/documents/pdf/tiny-pdf.ts';

/** Something that reads what others have written. */
export interface Target {
  readonly name: string;
  /** Input that is as it should be, to begin with. */
  readonly seeds: () => Promise<readonly Uint8Array[]>;
  /** Reads it. Whatever the bytes are, it returns; what cannot be used is refused in the way that is meant for it. */
  readonly read: (bytes: Uint8Array) => Promise<unknown> | unknown;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const inBytes = (texts: readonly string[]) => async () => texts.map(bytesOf);
const json = (...values: readonly unknown[]) =>
  inBytes(values.flatMap((value) => [JSON.stringify(value), JSON.stringify(value, null, 2)]));

const PAGES = new URL('../../tests/pages/', import.meta.url);
const pages = async () =>
  readdirSync(PAGES, { withFileTypes: true })
    .map(({ name }) => new URL(`${name}/source.html`, PAGES))
    .filter((page) => existsSync(page))
    .map((page) => readFileSync(page))
    .filter(({ length }) => length < 20_000);

/** Reads a file as the command line does, and audits what is in it; it may be refused. */
const file = (name: string) => async (bytes: Uint8Array) => {
  try {
    const { texts } = await documentOf({ name, bytes, mediaType: undefined, charset: undefined }, undefined);
    return auditTexts(texts);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
  }
};

const sentences = CORPORA.map(({ language, claims }) => ({
  language,
  texts: claims.map(([text]) => text),
}));
const SAID = sentences.flatMap(({ texts }) => texts.slice(0, 40));

const texts = sentences.map(
  ({ language, texts }): Target => ({
    name: `text-${language}`,
    seeds: inBytes(texts),
    read: (bytes) => auditText(textOf(bytes), language),
  }),
);

const XML =
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><article><p>Of 48 members, 44 (96.7%) voted.</p><table><tr><th>Plan</th><th>Done</th></tr><tr><td>20</td><td>30</td></tr></table></article></body></html>';
const SITEMAP =
  '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/a</loc><lastmod>2026-01-01</lastmod></url></urlset>';
const REVIEW = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'ClaimReview',
      claimReviewed: '44 of 48 is 96.7%',
      url: 'https://example.org/check',
      datePublished: '2026-01-02',
      author: { '@type': 'Organization', name: 'Desk', '@id': '#desk' },
      reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1, bestRating: 5 },
      itemReviewed: { '@id': '#claim' },
    },
  ],
};
const ANSWER = {
  claims: [
    {
      text: '44 of 48 is 96.7%',
      claimReview: [
        {
          publisher: { name: 'Desk', site: 'example.org' },
          url: 'https://example.org/x',
          textualRating: 'False',
        },
      ],
    },
  ],
  error: { code: 429, details: [{ reason: 'QUOTA', retryDelay: '30s' }] },
};

const evidence = async () =>
  Promise.all([
    evidenceOf('Năm qua, thành phố kết nạp 233/230 đảng viên, bằng 101%.', 'vi'),
    evidenceOf('Of the 48 members, 44 (96.7%) voted. Sales rose 20% from $250 to $300.', 'en'),
  ]);

/** The readers of all that comes from outside. */
export const TARGETS: readonly Target[] = [
  ...texts,
  { name: 'html', seeds: pages, read: file('page.html') },
  { name: 'xml', seeds: inBytes([XML]), read: file('page.xml') },
  {
    name: 'csv',
    seeds: inBytes(['Xã,Kế hoạch,Thực hiện\nAn Hòa,200,210\n', 'a;b;"c ""d"""\n1,5;2.000;3%\n']),
    read: file('table.csv'),
  },
  {
    name: 'docx',
    seeds: async () => [docx(SAID.slice(0, 20).map(paragraph).join('')), docx(paragraph('12 of 15 (80%)'))],
    read: file('a.docx'),
  },
  {
    name: 'docx-body',
    seeds: inBytes([
      SAID.slice(0, 5).map(paragraph).join(''),
      `<w:tbl><w:tr><w:tc>${paragraph('20')}</w:tc><w:tc>${paragraph('30')}</w:tc></w:tr></w:tbl>`,
    ]),
    read: (bytes) => file('a.docx')(docx(textOf(bytes))),
  },
  {
    name: 'pdf',
    seeds: async () => [
      tinyPdf([writing([[72, 700, 'Of 48 members, 44 (96.7%) voted.']])]),
      tinyPdf([
        writing([
          [72, 700, 'Plan'],
          [200, 700, 'Done'],
          [72, 680, '20'],
          [200, 680, '30'],
        ]),
        writing([]),
      ]),
    ],
    read: file('a.pdf'),
  },
  {
    name: 'pdf-content',
    seeds: inBytes([
      writing([
        [72, 700, 'Of 48 members, 44 (96.7%) voted.'],
        [72, 680, 'Sales rose 20% from 250 to 300.'],
      ]).content,
    ]),
    read: (bytes) => file('a.pdf')(tinyPdf([{ content: Buffer.from(bytes).toString('latin1') }])),
  },
  {
    name: 'sitemap',
    seeds: inBytes([SITEMAP, SITEMAP.replaceAll('urlset', 'sitemapindex').replaceAll('<url>', '<sitemap>')]),
    read: async (bytes) => {
      try {
        await sitemapIn({ name: 'sitemap.xml', bytes, mediaType: undefined, charset: undefined });
      } catch (error) {
        if (!(error instanceof UnusableInput)) throw error;
      }
    },
  },
  {
    name: 'line',
    seeds: json({ id: 'a', lang: 'vi', text: SAID[0] }, { id: 1, text: SAID[9] }),
    read: (bytes) => itemOf({ file: undefined, line: { number: 1, bytes } }, undefined),
  },
  {
    name: 'journal',
    seeds: json(
      { type: 'run', version: '0.1.0', places: ['a'] },
      { type: 'pages', place: 'a', pages: ['https://example.org/a'] },
      { type: 'done', task: 'a', end: 20, lines: 1 },
    ),
    read: (bytes) => entryOf(textOf(bytes)),
  },
  {
    name: 'json-ld',
    seeds: json(REVIEW, [REVIEW, REVIEW]),
    read: (bytes) => claimReviewsIn([textOf(bytes)]),
  },
  {
    name: 'look-up',
    seeds: json(ANSWER, { claims: ANSWER.claims }, { error: ANSWER.error }),
    read: (bytes) =>
      [200, 400, 429, 500].map((status) => readAnswer({ status, retryAfter: null, body: textOf(bytes) })),
  },
  {
    name: 'evidence',
    seeds: async () => (await evidence()).map((one) => bytesOf(writeEvidence(one))),
    read: async (bytes) => {
      const opened = await openEvidence(textOf(bytes));
      return opened.type === 'evidence' && replay(opened.evidence);
    },
  },
  {
    name: 'history',
    seeds: async () => {
      const audits = (await evidence()).map((one, at) =>
        JSON.stringify(
          auditRecordToJson({
            id: `a${at}`,
            changedAt: '2026-11-25T09:00:00.000Z',
            tags: ['a'],
            differing: null,
            evidence: one,
          }),
        ),
      );
      return [bytesOf(`${OPENING}\n${audits.join(',\n')}\n${CLOSING}\n`)];
    },
    read: async (bytes) => {
      const audits = await auditsIn(new Blob([Uint8Array.from(bytes)]));
      if (!('type' in audits))
        for await (const audit of audits) if (audit.type === 'decoded') replay(audit.value.evidence);
    },
  },
  {
    name: 'settings',
    seeds: json({
      format: 'recount-settings',
      version: 1,
      locale: 'vi',
      theme: 'dark',
      off: ['example.org'],
    }),
    read: async (bytes) => {
      const { fromBackup } = await import('../../lib/extension/browser/backup.ts');
      return fromBackup(textOf(bytes));
    },
  },
];
