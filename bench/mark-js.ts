// mark.js, which wraps what it marks in elements, made to mark in a page just what Recount marks there.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SOURCE = resolve(import.meta.dirname, '../node_modules/mark.js/dist/mark.min.js');

/** What is marked of a page's text, in UTF-16 code units of its text nodes one behind the other, as mark.js counts. */
export interface MarkedRange {
  readonly start: number;
  readonly length: number;
}

/** In the page: the ranges of all its highlights. */
export const MARKED_RANGES = `(() => {
  const starts = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = 0, node; (node = walker.nextNode()); at += node.data.length) starts.set(node, at);
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  return ranges
    .map((range) => [range, starts.get(range.startContainer)])
    .filter(([, start]) => start !== undefined)
    .map(([range, start]) => ({ start: start + range.startOffset, length: range.toString().length }))
    .sort((a, b) => a.start - b.start);
})()`;

/** For the page to run before its own scripts: marks the ranges as soon as the document is read, as a content script would. */
export const markJsScript = (ranges: readonly MarkedRange[]): string =>
  `addEventListener('DOMContentLoaded', () => {
    ${readFileSync(SOURCE, 'utf8')}
    new Mark(document.body).markRanges(${JSON.stringify(ranges)});
  });`;
