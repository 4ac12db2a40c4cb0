import { describe, expect, it } from 'vitest';
import { auditIn } from '../../../lib/engine/audit-in.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';

/** The verdicts on a text, each with the level that the change was taken to have led to. */
function verdicts(tag: string, text: string): readonly string[] {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return auditIn(text, language).findings.map(({ record }) => {
    const after = record.operands?.find(({ role }) => role === 'after');
    return `${record.verdict} ${after === undefined ? 'none' : text.slice(after.start, after.end)}`;
  });
}

// 15 of 96 + 15 are 13.5%; 15 of 23 + 15 are 39.5%.
describe('the level that a change led to, of several in its sentence', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    [
      'is the one with its words, not the nearest',
      'vi',
      'Có 96 người chết, 23 người bị thương, giảm 15 người chết (13,5%).',
      ['consistent 96'],
    ],
    [
      'has them before it',
      'vi',
      'Làm chết 96 người, bị thương 23 người, giảm 15 người chết (13,5%) so với cùng kỳ.',
      ['consistent 96'],
    ],
    [
      'has just its noun, where another one holds that too',
      'vi',
      'Huyện có 96 hộ nghèo, 23 hộ cận nghèo, giảm 15 hộ nghèo (13,5%).',
      ['consistent 96'],
    ],
    [
      'in English',
      'en',
      'The road saw 96 people killed and 23 people injured, down 15 people killed (13.5%).',
      ['consistent 96'],
    ],
    [
      'the nearest, where that has its words',
      'vi',
      'Có 23 người bị thương, 96 người chết, giảm 15 người chết (23,5%).',
      ['inconsistent 96'],
    ],
    [
      'the nearest, where the change is named in short',
      'vi',
      'Có 8.200 hộ, trong đó 3.100 hộ nghèo, giảm 300 hộ (12%).',
      ['inconsistent 3.100'],
    ],
    [
      'the only one, named in full both times',
      'vi',
      'Cả nước có 3.100 doanh nghiệp giải thể, giảm 300 doanh nghiệp giải thể (12%).',
      ['inconsistent 3.100'],
    ],
    [
      'none that counts something else of the same kind: nothing is flagged',
      'vi',
      'Trường có 520 học sinh khá, tăng 40 học sinh giỏi (13,3%).',
      [],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(verdicts(language, text).filter((verdict) => !verdict.startsWith('derived'))).toEqual(expected);
  });
});
