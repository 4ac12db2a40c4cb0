import { jsonLdOf } from '../../documents/html/json-ld.ts';
import type { Span } from '../../engine/text/span.ts';
import { pack } from '../audit/packed-tables.ts';
import type { PageArticle, PageProblem } from '../browser/messages.ts';
import type { Reading } from './reading.ts';

/** The texts of the page’s JSON-LD scripts that speak of reviewed claims; on most pages none. Not read any further here. */
const claimReviewScripts = (): readonly string[] =>
  jsonLdOf(document).filter((script) => script.includes('ClaimReview'));

/** All that evidence of a page is made of. */
export function pageArticleOf(reading: Reading | PageProblem): PageArticle | PageProblem {
  if ('problem' in reading) return reading;
  const { language, findings, coverage, text, tables, otherLanguages } = reading;
  return {
    language,
    findings,
    coverage,
    jsonLd: claimReviewScripts(),
    text,
    tables: tables.map(pack),
    otherLanguages,
    url: location.href,
    title: document.title.trim(),
  };
}

/** What the reader has selected of the text of the article; nothing where that is none of it. */
export function selectedOf(reading: Reading | PageProblem): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  return 'problem' in reading ? null : (reading.page.spanOf(selection.getRangeAt(0)) ?? null);
}
