import { describe, expect, it, vi } from 'vitest';
import { fromBackup, type Restoring, readBackup, toBackup } from '../../../lib/extension/browser/backup.ts';
import type { SettingName, Settings } from '../../../lib/extension/browser/settings.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en-GB' } } }));

const ALL: Settings = { locale: 'vi', show: 'errors', theme: 'dark', textSize: 130, off: ['a.example'] };
const HEAD = { format: 'recount-settings', version: 1 };

describe('a backup', () => {
  it.each<[Settings]>([[ALL], [{ locale: 'en', show: 'notices', theme: 'auto', textSize: 100, off: [] }]])(
    'of %j is restored as it was',
    (settings) => {
      expect(fromBackup(toBackup(settings))).toEqual({ type: 'restored', settings, unread: [] });
    },
  );

  it.each<[values: object, settings: Partial<Settings>, unread: SettingName[]]>([
    [{}, {}, []],
    [{ theme: 'dark' }, { theme: 'dark' }, []],
    [{ show: 'errors', history: [] }, { show: 'errors' }, []],
    [
      { ...ALL, textSize: 'big' },
      { locale: 'vi', show: 'errors', theme: 'dark', off: ['a.example'] },
      ['textSize'],
    ],
    [{ theme: 'blue', locale: 'de', show: 'errors' }, { show: 'errors' }, ['locale', 'theme']],
    [{ off: ['b.example', 'B.example', 'a.example'] }, { off: ['a.example', 'b.example'] }, []],
    [{ off: ['b.example', 'no host', 3, null] }, { off: ['b.example'] }, ['off']],
    [{ off: 'b.example', theme: null }, {}, ['theme', 'off']],
  ])('with %j gives %j, and cannot read %j', (values, settings, unread) => {
    const read = fromBackup(JSON.stringify({ ...HEAD, ...values }));
    expect(read).toEqual({ type: 'restored', settings, unread });
  });

  it.each<[text: string, type: Restoring['type']]>([
    ['', 'no-backup'],
    ['null', 'no-backup'],
    ['[]', 'no-backup'],
    ['"text"', 'no-backup'],
    ['{}', 'no-backup'],
    ['{"format":"other","version":1}', 'no-backup'],
    ['{"format":"recount-settings"}', 'no-backup'],
    ['{"format":"recount-settings","version":"1"}', 'no-backup'],
    ['{"version":1,"theme":"dark"}', 'no-backup'],
    ['{"format":', 'no-backup'],
    ['{"format":"recount-settings","version":2,"theme":"dark"}', 'newer'],
    ['{"format":"recount-settings","version":99}', 'newer'],
  ])('%j: %s', (text, type) => {
    expect(fromBackup(text)).toEqual({ type });
  });

  it('is never as large as a film', async () => {
    const film = new File([toBackup(ALL), ' '.repeat(1_000_000)], 'film.json');
    expect(await readBackup(film)).toEqual({ type: 'no-backup' });
    expect(await readBackup(new File([toBackup(ALL)], 'a.json'))).toMatchObject({ type: 'restored' });
  });
});
