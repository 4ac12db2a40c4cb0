import { readFile } from 'node:fs/promises';
import { evidenceOf } from '../../cli/evidence-of.ts';
import type { Evidence } from '../../lib/desk/evidence/evidence.ts';
import { writeEvidence } from '../../lib/desk/evidence/evidence-json.ts';
import { withChange } from '../../lib/desk/evidence/make-evidence.ts';
import { auditRecordToJson } from '../../lib/desk/history/audit-record.ts';
import { CLOSING, OPENING } from '../../lib/desk/history/export.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { ARTICLES } from './articles.ts';

const ADDRESS = 'https://example.org/district-report';
const FIRST = '2026-03-02T08:00:00.000Z';
const SECOND = '2026-03-05T15:30:00.000Z';

/** The bundled article in a language, as a file. */
export const exampleArticle = (language: Locale): Promise<Buffer> => readFile(fileOf(language));

/** Evidence of the bundled article in a language, with some of its claims gone through, as a file. */
export const exampleEvidence = async (language: Locale): Promise<Buffer> =>
  Buffer.from(writeEvidence(await gone(language)));

/** A history with the audits of the bundled articles, as its page exports it. */
export async function exampleHistory(language: Locale): Promise<Buffer> {
  const [own, other] = [await gone(language), await gone(language === 'vi' ? 'en' : 'vi')];
  const records = [
    {
      id: 'first',
      changedAt: FIRST,
      tags: ['budget'],
      differing: null,
      evidence: { ...own, auditedAt: FIRST },
    },
    {
      id: 'other',
      changedAt: SECOND,
      differing: null,
      tags: ['budget', 'desk'],
      evidence: { ...other, auditedAt: SECOND, page: { ...other.page, url: `${ADDRESS}/other` } },
    },
  ];
  const lines = records.map((record) => JSON.stringify(auditRecordToJson(record)));
  return Buffer.from(`${OPENING}\n${lines.join(',\n')}\n${CLOSING}\n`);
}

async function gone(language: Locale): Promise<Evidence> {
  const file = fileOf(language);
  const evidence = await evidenceOf({
    form: 'json',
    locale: undefined,
    reviewer: { type: 'Organization', name: '', url: '', reviewUrl: '' },
    output: undefined,
    source: file,
    url: ADDRESS,
    language: undefined,
    password: undefined,
    confirmed: [],
  });
  const rounded = evidence.claims.findIndex(({ finding }) => finding.record.verdict === 'rounded');
  return withChange(
    { ...evidence, auditedAt: FIRST, page: { ...evidence.page, title: await titleOf(file) } },
    rounded,
    { decision: { type: 'confirmed', at: FIRST, by: '', reason: '' } },
  );
}

async function titleOf(file: string): Promise<string> {
  const [, title = ''] = /<title>([^<]*)/u.exec(await readFile(file, 'utf8')) ?? [];
  return title;
}

function fileOf(language: Locale): string {
  const article = ARTICLES.find((one) => one.language === language);
  if (article === undefined) throw new Error(`No article is bundled in ${language}`);
  return article.file;
}
