import { describe, expect, it, vi } from 'vitest';
import { fromBackup, toBackup } from '../../lib/browser/backup.ts';
import type { Settings } from '../../lib/browser/settings.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en-GB' } } }));

const DEFAULTS: Settings = { locale: 'en', show: 'notices', theme: 'auto', textSize: 100, off: [] };
const ALL: Settings = { locale: 'vi', show: 'errors', theme: 'dark', textSize: 130, off: ['a.example'] };

describe('a backup', () => {
  it.each([[DEFAULTS], [ALL]])('of %j is restored as it was', (settings) => {
    expect(fromBackup(toBackup(settings))).toEqual(settings);
  });

  it.each<[text: string, settings: Settings]>([
    ['{"format":"recount-settings"}', DEFAULTS],
    ['{"format":"recount-settings","theme":"dark","textSize":"big"}', { ...DEFAULTS, theme: 'dark' }],
    ['{"format":"recount-settings","show":"errors","history":[]}', { ...DEFAULTS, show: 'errors' }],
  ])('%s is read as far as it can be', (text, settings) => {
    expect(fromBackup(text)).toEqual(settings);
  });

  it.each(['', 'null', '[]', '"text"', '{}', '{"format":"other"}', '{"theme":"dark"}', '{"format":'])(
    '%j is none',
    (text) => {
      expect(fromBackup(text)).toBeUndefined();
    },
  );
});
