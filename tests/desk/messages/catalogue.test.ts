import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardEn } from '../../../lib/desk/messages/card.en.ts';
import { cardVi } from '../../../lib/desk/messages/card.vi.ts';
import { fill, placeholdersOf } from '../../../lib/desk/messages/fill.ts';
import { findingsEn } from '../../../lib/desk/messages/findings.en.ts';
import { findingsVi } from '../../../lib/desk/messages/findings.vi.ts';
import { historyEn } from '../../../lib/desk/messages/history.en.ts';
import { historyVi } from '../../../lib/desk/messages/history.vi.ts';
import { countsEn, labelsEn } from '../../../lib/desk/messages/interface.en.ts';
import { count, label } from '../../../lib/desk/messages/interface.ts';
import { countsVi, labelsVi } from '../../../lib/desk/messages/interface.vi.ts';
import { LOCALES } from '../../../lib/desk/messages/locale.ts';
import { panelEn } from '../../../lib/desk/messages/panel.en.ts';
import { panelVi } from '../../../lib/desk/messages/panel.vi.ts';
import { publishedEn } from '../../../lib/desk/messages/published.en.ts';
import { publishedVi } from '../../../lib/desk/messages/published.vi.ts';
import { say } from '../../../lib/desk/messages/say.ts';
import { settingsEn } from '../../../lib/desk/messages/settings.en.ts';
import { settingsVi } from '../../../lib/desk/messages/settings.vi.ts';
import { wordsEn } from '../../../lib/desk/messages/words.en.ts';
import { wordsVi } from '../../../lib/desk/messages/words.vi.ts';
import { workbenchEn } from '../../../lib/desk/messages/workbench.en.ts';
import { workbenchVi } from '../../../lib/desk/messages/workbench.vi.ts';
import { VERDICTS } from '../../../lib/engine/check/verdict.ts';

const PAIRS: [string, Record<string, string>, Record<string, string>][] = [
  ['card', cardEn, cardVi],
  ['labels', labelsEn, labelsVi],
  ['settings', settingsEn, settingsVi],
  ['history', historyEn, historyVi],
  ['panel', panelEn, panelVi],
  ['published', publishedEn, publishedVi],
  ['workbench', workbenchEn, workbenchVi],
  ['words', wordsEn, wordsVi],
  ['findings', findingsEn, findingsVi],
];

describe.each(PAIRS)('%s', (_, en, vi) => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en))('%s asks for the same figures in both languages', (key) => {
    expect(placeholdersOf(vi[key] ?? '')).toEqual(placeholdersOf(en[key] ?? ''));
  });

  it.each(Object.keys(en))('%s is said, calmly, in both languages', (key) => {
    for (const text of [en[key] ?? '', vi[key] ?? '']) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/!|misleading|sai sự thật/u);
    }
  });
});

describe('what the browser shows', () => {
  const folder = resolve(import.meta.dirname, '../../../public/_locales');
  const messagesOf = (locale: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(resolve(folder, locale, 'messages.json'), 'utf8'));

  it('is in the languages of the interface and in no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...LOCALES].sort());
  });

  it.each(LOCALES)('has every message in %s, and none that says nothing', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(messagesOf('en')).sort());
    for (const { message } of Object.values(messages)) {
      expect(message.trim()).not.toBe('');
      expect(message).toBe(message.normalize('NFC'));
    }
  });

  it('has every message that the manifest names', () => {
    const config = readFileSync(resolve(folder, '../../wxt.config.ts'), 'utf8');
    const named = [...config.matchAll(/__MSG_(?<name>\w+?)__/gu)].map(({ groups }) => groups?.name ?? '');
    expect([...new Set(named)].sort()).toEqual(Object.keys(messagesOf('en')).sort());
  });
});

it('the files of the catalogue do not take each others keys', () => {
  const keys = [cardEn, labelsEn, settingsEn, historyEn, panelEn, publishedEn, workbenchEn, wordsEn].flatMap(
    (labels) => Object.keys(labels),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

describe('counts', () => {
  it('have the same keys in both languages, and the number in every form', () => {
    expect(Object.keys(countsVi).sort()).toEqual(Object.keys(countsEn).sort());
    for (const forms of [...Object.values(countsEn), ...Object.values(countsVi)])
      for (const form of Object.values(forms)) expect(placeholdersOf(form)).toEqual(['n']);
  });

  it.each<[number, string, string]>([
    [1, '1 does not add up', '1 chỗ không khớp'],
    [2, '2 do not add up', '2 chỗ không khớp'],
    [1200, '1,200 do not add up', '1.200 chỗ không khớp'],
  ])('%d', (n, en, vi) => {
    expect(count('en', 'count.error', n)).toBe(en);
    expect(count('vi', 'count.error', n)).toBe(vi);
  });
});

it.each(VERDICTS)('%s has a word and a meaning', (verdict) => {
  expect(label('en', `word.${verdict}`)).not.toBe('');
  expect(label('vi', `meaning.${verdict}`)).not.toBe('');
});

describe('fill', () => {
  it('puts the values in, also twice', () => {
    expect(fill('{a} of {b}, {a}', { a: '1', b: '2' })).toBe('1 of 2, 1');
  });
  it('does not read a value as a template', () => {
    expect(fill('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
  });
  it('refuses a template whose value is missing', () => {
    expect(() => fill('{a}', {})).toThrow('{a}');
  });
});

describe('say', () => {
  it('refuses a key that the catalogue does not have', () => {
    expect(() => say({ key: 'no.such', args: {} }, 'en')).toThrow('no.such');
  });
  it('writes figures as the language does and leaves strings alone', () => {
    const [key = ''] = Object.keys(findingsEn);
    const figure = { value: '1947.272', endless: false, unit: '%' };
    const names = placeholdersOf(Object.entries(findingsEn)[0]?.[1] ?? '');
    const args = Object.fromEntries(names.map((name) => [name, figure]));
    expect(say({ key, args }, 'vi')).toContain('1.947,272%');
    expect(say({ key, args }, 'en')).toContain('1,947.272%');
  });
});
