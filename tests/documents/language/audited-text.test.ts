import { expect, it } from 'vitest';
import { auditedText } from '../../../lib/documents/language/by-language.ts';
import type { TextInLanguage } from '../../../lib/engine/text-in-language.ts';

const inLanguage = (language: string, text: string): TextInLanguage => ({ language, text, tables: [] });

it.each<[texts: readonly [string, ...string[]], audited: string]>([
  [['Một hai'], 'Một hai'],
  [['Một\n\n\n\n\n\n\n', '\n\n\n\n\nthree'.slice(0, 10)], 'Một\n\nthree'],
  [['a\n\n\n\n', '\n\n\n\nb'], 'a\n\n\nb'],
  [['a\n\n\n\n', '\n\nb\n\n', '\n\n\n\nc'], 'a\nb\nc'],
])('%j', ([main, ...others], audited) => {
  const [first, ...rest] = [main, ...others].map((text) => inLanguage('vi', text));
  expect(first && auditedText([first, ...rest])).toBe(audited);
});
