import type { Evidence } from '../../desk/evidence/evidence.ts';
import { claimsOfAnswer, type ListedAnswer, passagesOf, UNKNOWN_ENGINE } from '../../desk/evidence/listed.ts';
import { makeEvidence } from '../../desk/evidence/make-evidence.ts';
import { textHash } from '../../desk/evidence/text-hash.ts';
import { titleOf } from '../../desk/evidence/title-of.ts';
import { type Article, plainArticle } from '../../documents/files/plain-article.ts';
import { auditedText } from '../../documents/language/audited-text.ts';
import type { Detect } from '../../documents/language/document-language.ts';
import { readTag } from '../../engine/languages/tags.ts';
import { auditInTurn } from '../viewer/audit-apart.ts';
import type { Origin, Problem } from './item.ts';
import { type LanguageWish, languagesOf } from './language-wish.ts';
import { loadAddress, loadFile } from './load.ts';
import { nameOf } from './name-of.ts';
import type { Pace } from './pace.ts';
import { readDocument } from './read-document.ts';

/** What an audit needs of the browser. */
export interface AuditTools {
  /** The version of Recount. */
  readonly engine: string;
  /** The folder of pdf.js's files. */
  readonly pdfFiles: string;
  readonly detect: Detect;
  readonly isGranted: (origin: string) => Promise<boolean>;
  readonly pace: Pace;
}

/** Reads and audits one text; its evidence, or why there is none. Rejects when `signal` aborts. `password` is that of a locked PDF. */
export async function auditOrigin(
  origin: Exclude<Origin, { readonly type: 'kept' }>,
  password: string | undefined,
  wish: LanguageWish,
  tools: AuditTools,
  signal: AbortSignal,
): Promise<Evidence | Problem> {
  if (origin.type === 'listed' && origin.article.type === 'answer')
    return auditAnswer(origin.name, origin.article, signal);
  const article = await readOrigin(origin, password, tools, signal);
  if ('problem' in article) return article;
  if (!/[\p{L}\p{N}]/u.test(article.text)) return { problem: 'no-text' };
  const [main, ...others] = await languagesOf(article, wishFor(origin, wish), tools.detect);
  if (main === undefined) return { problem: 'unread-language' };
  const texts = [main, ...others] as const;
  const audit = await auditInTurn(texts, signal);
  const { language, ...audited } = auditedText(texts);
  const url = origin.type === 'address' ? origin.url.href : null;
  return makeEvidence(
    {
      engine: tools.engine,
      page: {
        url,
        title:
          (origin.type === 'listed' && origin.name) ||
          article.title ||
          titleOf(audited.text) ||
          nameOf(origin),
        language,
      },
      auditedAt: new Date(),
      textHash: await textHash(audited.text),
      ...audited,
    },
    audit,
  );
}

/** A line of a list may say what language it is in. */
function wishFor(origin: Origin, wish: LanguageWish): LanguageWish {
  if (origin.type !== 'listed' || origin.article.type !== 'text') return wish;
  const { language } = origin.article;
  return (language === undefined ? undefined : readTag(language)) ?? wish;
}

/** The claims of an answer as evidence, whose text is all that is known of it: the passages of its claims. */
async function auditAnswer(
  title: string,
  answer: ListedAnswer,
  signal: AbortSignal,
): Promise<Evidence | Problem> {
  const language = readTag(answer.language);
  if (language === undefined) return { problem: 'unread-language' };
  const text = passagesOf(answer.claims.map(({ record }) => record));
  const { findings } = await auditInTurn([{ language, text, tables: [] }], signal);
  const facts = {
    engine: UNKNOWN_ENGINE,
    // Under its address stand the audits of the whole page, with which its passages are not to be compared.
    page: { url: null, title, language },
    auditedAt: new Date(),
    ...{ text, textHash: await textHash(text), tables: [], otherLanguages: [] },
  };
  const evidence = makeEvidence(facts, { findings: [], coverage: answer.coverage });
  return { ...evidence, claims: claimsOfAnswer(answer, findings) };
}

async function readOrigin(
  origin: Exclude<Origin, { readonly type: 'kept' }>,
  password: string | undefined,
  { pdfFiles, isGranted, pace }: AuditTools,
  signal: AbortSignal,
): Promise<Article | Problem> {
  switch (origin.type) {
    case 'text':
      return plainArticle(origin.text);
    case 'line':
      return { problem: origin.problem };
    case 'listed':
      return plainArticle(origin.article.type === 'text' ? origin.article.text : '');
    case 'file': {
      const loaded = await loadFile(origin.file);
      return 'problem' in loaded ? loaded : readDocument(loaded, password, pdfFiles, signal);
    }
    case 'address': {
      const { url } = origin;
      if (!(await isGranted(url.origin))) return { problem: 'not-allowed' };
      await pace(url.host, signal);
      const loaded = await loadAddress(url, signal);
      return 'problem' in loaded ? loaded : readDocument(loaded, password, pdfFiles, signal);
    }
  }
}
