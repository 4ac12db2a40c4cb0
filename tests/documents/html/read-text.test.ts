// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MARKUP_VIEW } from '../../../lib/documents/html/markup-view.ts';
import { type ReadText, readTextSteps } from '../../../lib/documents/html/read-text.ts';
import { PlainTextBuilder } from '../../../lib/documents/html/text-builder.ts';

const row = '<tr><td>Lúa</td><td>12 ha</td></tr>';

/** So many steps it takes to read some HTML. */
function stepsOf(html: string): number {
  document.body.innerHTML = html;
  return [...readTextSteps(document.body, () => false, MARKUP_VIEW, new PlainTextBuilder())].length;
}

describe('the steps of reading', () => {
  // A row has a step for itself, its two cells, the text and the end of each of these, and one more to lay it out.
  it.each([10, 20, 500])('are as many as a table of %i rows has nodes, and one for each row', (rows) => {
    const none = stepsOf('<table></table>');
    expect(stepsOf(`<table>${row.repeat(rows)}</table>`) - none).toBe(9 * rows + 2);
  });

  it('tell of a table what is known at the end of it, and change it no more', () => {
    document.body.innerHTML = `<p>Vụ mùa.</p><table>${row}</table><p>Hết.</p><table>${row}${row}</table><p>Xong.</p>`;
    const seen: ReadText[] = [];
    const steps = readTextSteps(document.body, () => false, MARKUP_VIEW, new PlainTextBuilder());
    for (const soFar of steps) if (soFar) seen.push(soFar());
    const numbers = seen.map(({ tables }) => tables.map(({ rows }) => rows.length));
    expect([...new Set(numbers.map((rows) => rows.join()))]).toEqual(['', '1', '1,2']);
    expect(
      seen.every(({ text, tables }) =>
        tables.flatMap(({ rows }) => rows.flat()).every((cell) => cell.end <= text.length),
      ),
    ).toBe(true);
  });
});
