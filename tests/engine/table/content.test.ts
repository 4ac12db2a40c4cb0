import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { contentOf } from '../../../lib/engine/table/content.ts';

/** What is in a cell, its figures as `-5 % falls` with the sign that they are read with; those alone in brackets as `(-5)`. */
function readIn(tag: string, written: string): string {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const text = `1 ${written} 2`;
  const content = contentOf(text, { start: 2, end: 2 + written.length }, lexiconOf(language));
  if (content.type !== 'figures') return content.type;
  const figures = content.figures.map(({ quantity, direction, isBracketed }) => {
    const { sign, digits, prefix, unit } = quantity;
    const figure = [`${sign}${prefix}${digits}`, unit].filter(Boolean).join(' ');
    return `${isBracketed ? `(${figure})` : figure}${direction === 'unsaid' ? '' : `, ${direction}`}`;
  });
  return figures.join(' and ');
}

describe('what is written in a cell', () => {
  it.each<[language: string, written: string, expected: string]>([
    ['en', '', 'blank'],
    ['en', '-', 'blank'],
    ['en', 'n/a', 'blank'],
    ['en', 'N.A.', 'blank'],
    ['en', '(………)', 'blank'],
    ['en', 'North', 'words'],
    ['en', '1,240', '1,240'],
    ['en', '2024', '2024'],
    ['en', '-2024', '-2024, fall'],
    ['en', '–2024', '-2024, fall'],
    ['en', '+5', '+5, rise'],
    ['en', '5', '5'],
    ['en', '▲ 2024', '2024, rise'],
    ['en', '2024 ▼', '2024, fall'],
    ['en', '↑5', '5, rise'],
    ['en', '5↓', '5, fall'],
    ['en', '5 -', '5, fall'],
    ['en', 'up 5%', '5 %, rise'],
    ['en', 'fell 5%', '5 %, fall'],
    ['en', 'down by 5%', '5 %, fall'],
    ['vi', 'tăng 5%', '5 %, rise'],
    ['vi', 'giảm 5%', '5 %, fall'],
    ['vi', '5% tăng', '5 %, rise'],
    ['en', '(275)', '(-275), fall'],
    ['en', '(2024)', '(-2024), fall'],
    ['en', '(5%)', '(5 %)'],
    ['en', '(5)%', '(5 %)'],
    ['en', '$ (1,520)', '(-$1,520), fall'],
    ['en', '($1,520)', '(-$1,520), fall'],
    ['en', '(20) bps', '(20 bps)'],
    ['en', '(275)*', '(-275), fall'],
    ['en', '(275) (1)', 'unread'],
    ['en', '12 (5.3%)', '12 and 5.3 %'],
    ['vi', '12 (5,3%)', '12 and 5,3 %'],
    ['vi', '233/230', '233 and 230'],
    ['vi', '12/15 chỉ tiêu', '12 and 15'],
    ['en', '5.3% (12)', 'unread'],
    ['en', '5% (6%)', 'unread'],
    ['en', '12 - 15', 'unread'],
    ['en', '12 15 (5%)', 'unread'],
    ['vi', '5 doanh nghiệp', '5 doanh nghiệp'],
    ['en', '5 small firms', '5'],
    ['en', '5 very small firms', '5'],
    ['en', '5 very very small firms', 'unread'],
    ['en', 'Ward 5', 'words'],
    ['en', '10:30', 'unread'],
    ['en', '3 May', 'words'],
    ['en', 'A1', 'words'],
    ['en', '5 A1', 'unread'],
    ['en', '5% in 2023', 'unread'],
    ['en', 'in 2023: 5%', 'words'],
    ['en', '5% 2023', 'unread'],
    ['en', '0243 998 1234', 'unread'],
  ])('%s: “%s”', (language, written, expected) => {
    expect(readIn(language, written)).toBe(expected);
  });
});
