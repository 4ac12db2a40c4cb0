import { tableToJson } from '../../desk/evidence/tables-json.ts';
import { jsonLdOf } from '../../documents/html/json-ld.ts';
import type { Span } from '../../engine/text/span.ts';
import type { PageArticle, PageProblem, PageReading } from '../browser/messages.ts';
import type { Reading } from './reading.ts';

/** The texts of the page’s JSON-LD scripts that speak of reviewed claims; on most pages none. Not read any further here. */
const claimReviewScripts = (): readonly string[] =>
  jsonLdOf(document).filter((script) => script.includes('ClaimReview'));

const stateOf = ({ language, findings, coverage }: Reading) => ({
  language,
  findings,
  coverage,
  jsonLd: claimReviewScripts(),
});

/** What was found on a page, as it is told to who asks. */
export const pageReadingOf = (reading: Reading | PageProblem): PageReading =>
  'problem' in reading ? reading : stateOf(reading);

/** All that evidence of a page is made of. */
export function pageArticleOf(reading: Reading | PageProblem): PageArticle | PageProblem {
  if ('problem' in reading) return reading;
  const { text, tables, otherLanguages } = reading;
  return {
    ...stateOf(reading),
    text,
    tables: tables.map(tableToJson),
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
