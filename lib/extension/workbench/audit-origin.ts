import type { Evidence } from '../../desk/evidence/evidence.ts';
import { makeEvidence } from '../../desk/evidence/make-evidence.ts';
import { textHash } from '../../desk/evidence/text-hash.ts';
import { titleOf } from '../../desk/evidence/title-of.ts';
import { type Article, plainArticle } from '../../documents/files/plain-article.ts';
import { auditedText } from '../../documents/language/audited-text.ts';
import type { Detect } from '../../documents/language/document-language.ts';
import { auditApart } from '../viewer/audit-apart.ts';
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
  origin: Origin,
  password: string | undefined,
  wish: LanguageWish,
  tools: AuditTools,
  signal: AbortSignal,
): Promise<Evidence | Problem> {
  const article = await readOrigin(origin, password, tools, signal);
  if ('problem' in article) return article;
  if (!/[\p{L}\p{N}]/u.test(article.text)) return { problem: 'no-text' };
  const [main, ...others] = await languagesOf(article, wish, tools.detect);
  if (main === undefined) return { problem: 'unread-language' };
  const texts = [main, ...others] as const;
  const audit = await auditApart(texts, signal);
  const { language, ...audited } = auditedText(texts);
  const url = origin.type === 'address' ? origin.url.href : null;
  return makeEvidence(
    {
      engine: tools.engine,
      page: { url, title: article.title || titleOf(audited.text) || nameOf(origin), language },
      auditedAt: new Date(),
      textHash: await textHash(audited.text),
      ...audited,
    },
    audit,
  );
}

async function readOrigin(
  origin: Origin,
  password: string | undefined,
  { pdfFiles, isGranted, pace }: AuditTools,
  signal: AbortSignal,
): Promise<Article | Problem> {
  switch (origin.type) {
    case 'text':
      return plainArticle(origin.text);
    case 'line':
      return { problem: 'not-an-address' };
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
