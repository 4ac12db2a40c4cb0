// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { auditText } from '../../../lib/engine/audit.ts';
import { PageMarks } from '../../../lib/extension/page/page-marks.ts';
import type { Mark, Painter } from '../../../lib/extension/page/painter.ts';
import { readPage } from '../../../lib/extension/page/read-page.ts';
import type { Reading } from '../../../lib/extension/page/reading.ts';

const SENTENCE = 'In the council 44 of 48 members (96.7%) came to the meeting.';

/** A page with so many marks. */
function article(count: number): Reading {
  document.body.innerHTML = `<article>${`<p>${SENTENCE}</p>`.repeat(count)}</article>`;
  const page = readPage(document);
  if (page === undefined) throw new Error('Nothing was read');
  const { findings, coverage } = auditText(page.text, 'en');
  return {
    ...{ page, isWhole: true, language: 'en', text: page.text, tables: page.tables, otherLanguages: [] },
    ...{ findings, coverage, stretches: [], contents: [] },
  };
}

/** Paints a mark in longer than a slice may take. */
function slowPainter() {
  const painted: number[] = [];
  const painter: Painter = {
    *paint(marks: readonly Mark[]) {
      for (const _ of marks) {
        for (const until = performance.now() + 9; performance.now() < until; );
        yield;
      }
      painted.push(marks.length);
    },
    setCurrent: () => undefined,
    renew: () => undefined,
  };
  return { painted, painter };
}

let end: AbortController;
const told = vi.fn();
function pageMarks() {
  const { painted, painter } = slowPainter();
  return { painted, marks: new PageMarks(painter, told, end.signal) };
}
beforeEach(() => {
  // Before anything is watched: an attribute of the root may be a change of colours.
  document.documentElement.lang = 'en';
  end = new AbortController();
  told.mockClear();
  return () => end.abort();
});

it('all change at once when the last of them has been painted', async () => {
  const { painted, marks } = pageMarks();
  const reading = article(20);
  const shown = marks.show(reading, 'notices');
  expect([marks.article, marks.marked.length, painted]).toEqual([undefined, 0, []]);
  await shown;
  expect([marks.article === reading, marks.marked.length, painted]).toEqual([true, 20, [20]]);
  expect(told).toHaveBeenLastCalledWith({ errors: 20, warnings: 0, notices: 0 });
});

it('who waits for what is given up for another has waited for that', async () => {
  const { painted, marks } = pageMarks();
  const first = marks.show(article(20), 'notices');
  const later = article(12);
  void marks.show(later, 'notices');
  await first;
  expect([marks.article === later, painted]).toEqual([true, [12]]);
});

it('marks are taken away at once, and what was being painted does not come after', async () => {
  const { painted, marks } = pageMarks();
  const shown = marks.show(article(20), 'notices');
  void marks.show(undefined, 'notices');
  expect([marks.article, painted]).toEqual([undefined, [0]]);
  await shown;
  expect(painted).toEqual([0]);
});

it('a change of colours while marks are painted gives none of them up', async () => {
  const { painted, marks } = pageMarks();
  const reading = article(20);
  const shown = marks.show(reading, 'notices');
  document.body.className = 'dark';
  await shown;
  expect([marks.article === reading, painted.at(-1)]).toEqual([true, 20]);
});

it('nothing is painted when the session has ended', async () => {
  const { painted, marks } = pageMarks();
  const shown = marks.show(article(20), 'notices');
  end.abort();
  await shown;
  expect([marks.article, painted]).toEqual([undefined, []]);
});
