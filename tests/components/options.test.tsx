// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../components/options/BackupSection.tsx';
import { Options } from '../../components/options/Options.tsx';
import type { LookupOutcome } from '../../components/options/PublishedSection.tsx';
import type { Shortcut } from '../../lib/extension/browser/commands.ts';
import { LOOKUP_OFF, type LookupSettings } from '../../lib/extension/browser/lookup-settings.ts';
import type { Settings } from '../../lib/extension/browser/settings.ts';

afterEach(cleanup);

const SETTINGS: Settings = { locale: 'en', show: 'notices', theme: 'auto', textSize: 100, off: [] };
const KEYS: readonly Shortcut[] = [
  { command: 'next-claim', keys: 'Alt+Shift+Down Arrow' },
  { command: 'previous-claim', keys: 'Alt+Shift+Up' },
  { command: 'open-claim', keys: '' },
  { command: '_execute_action', keys: 'Ctrl+PageUp' },
];

function show(
  settings: Partial<Settings> = {},
  outcome: Outcome = { type: 'none' },
  lookup: Partial<LookupSettings> = {},
  lookupOutcome: LookupOutcome = 'none',
) {
  const events = {
    onChange: vi.fn(),
    onKindOn: vi.fn(),
    onReach: vi.fn(),
    onAddSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onSwitchOn: vi.fn(),
    onChangeKeys: vi.fn(),
    onLookup: vi.fn(),
    onLookupKey: vi.fn(),
    onBackup: vi.fn(),
    onRestore: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
  };
  render(
    <Options
      settings={{ ...SETTINGS, ...settings }}
      offKinds={['change']}
      granted={{ reach: 'on-click', sites: [] }}
      reachOutcome="done"
      shortcuts={KEYS}
      outcome={outcome}
      lookup={{ ...LOOKUP_OFF, ...lookup }}
      lookupOutcome={lookupOutcome}
      {...events}
    />,
  );
  return events;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('a kind that is switched off is listed with the way back', () => {
  const { onKindOn } = show();
  press('Check again: Change');
  expect(onKindOn.mock.calls).toEqual([['change']]);
});

describe('each setting', () => {
  it.each<[group: string, option: string, change: Partial<Settings>]>([
    ['Language', 'Tiếng Việt', { locale: 'vi' }],
    ['Theme', 'Dark', { theme: 'dark' }],
    ['Text size', '150%', { textSize: 150 }],
    ['How much to mark', 'All', { show: 'everything' }],
  ])('%s: %s', (group, option, change) => {
    const { onChange } = show();
    fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: option }));
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it('shows what holds', () => {
    show({ theme: 'light', textSize: 130, show: 'errors' });
    const checked = screen
      .getAllByRole('radio')
      .filter((radio) => radio instanceof HTMLInputElement && radio.checked);
    expect(checked.map((radio) => radio.closest('label')?.textContent?.trim().slice(0, 12))).toEqual([
      'English',
      'Light',
      '130%',
      'Errors',
      'When I click',
      'Off',
    ]);
  });
});

describe('sites that are off', () => {
  it('can each be switched on', () => {
    const { onSwitchOn } = show({ off: ['a.example', 'b.example'] });
    press('Switch on for b.example');
    expect(onSwitchOn.mock.calls).toEqual([['b.example']]);
  });

  it('are none at first, and it is said where one is switched off', () => {
    show();
    expect(screen.getByText(/^None\. A site can be switched off/u)).toBeTruthy();
  });
});

describe('the keys', () => {
  it.each([
    ['Next claim', 'Alt+Shift+↓'],
    ['Open the card of the claim in view', 'no key'],
    ['Open the popup', 'Ctrl+PageUp'],
  ])('%s: %s', (name, keys) => {
    show();
    const [row] = screen.getAllByText(name);
    expect(row?.parentElement?.querySelector('dd')?.textContent).toBe(keys);
  });

  it('are changed in the browser', () => {
    const { onChangeKeys } = show();
    press('Change the keys in the browser');
    expect(onChangeKeys).toHaveBeenCalledTimes(1);
  });
});

describe('all settings at once', () => {
  it('are saved, set back, and restored from the file that was chosen', () => {
    const { onBackup, onReset, onRestore } = show();
    press('Save to a file');
    press('Set everything back');
    expect([onBackup, onReset].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    const file = new File(['{}'], 'a.json');
    fireEvent.change(screen.getByLabelText('Restore from a file'), { target: { files: [file] } });
    expect(onRestore.mock.calls).toEqual([[file]]);
  });

  it.each<[Outcome, words: string, canUndo: boolean]>([
    [{ type: 'none' }, '', false],
    [{ type: 'restored', settings: {}, unread: [] }, 'The settings were restored.', true],
    [
      { type: 'restored', settings: {}, unread: ['textSize', 'off'] },
      'The settings were restored, except for what cannot be read in the file: text size and sites where it is off.',
      true,
    ],
    [{ type: 'no-backup' }, 'This file is not a backup of Recount’s settings. Nothing has changed.', false],
    [
      { type: 'newer' },
      'This file was saved by a newer Recount, which this one cannot read. Nothing has changed.',
      false,
    ],
    [{ type: 'reset' }, 'All settings are as they were at first. The sites that are read stay.', true],
  ])('%j is said as %j', (outcome, words, canUndo) => {
    const { onUndo } = show({}, outcome);
    expect(screen.getAllByRole('status').at(-1)?.textContent).toBe(words);
    expect(screen.queryByRole('button', { name: 'Undo' }) !== null).toBe(canUndo);
    if (canUndo) press('Undo');
    expect(onUndo).toHaveBeenCalledTimes(canUndo ? 1 : 0);
  });
});

describe('published fact checks', () => {
  const OFF = 'Off';
  const field = () => screen.getByLabelText('Your key for the Fact Check Tools API');

  it('are off at first, with what is sent said and no field for a key', () => {
    show();
    const group = within(screen.getByRole('group', { name: 'Look up published fact checks' }));
    expect(group.getByRole('radio', { name: OFF })).toHaveProperty('checked', true);
    expect(screen.getByText(/its quote, its language and your key go to Google/u)).toBeTruthy();
    expect(screen.queryByLabelText('Your key for the Fact Check Tools API')).toBeNull();
  });

  it('are switched on and off', () => {
    const { onLookup } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'On' }));
    cleanup();
    const again = show({}, { type: 'none' }, { on: true });
    fireEvent.click(screen.getByRole('radio', { name: OFF }));
    expect([...onLookup.mock.calls, ...again.onLookup.mock.calls]).toEqual([['on'], ['off']]);
  });

  it('take a key, which is shown only when the reader wants to see it', () => {
    const { onLookupKey } = show({}, { type: 'none' }, { on: true, key: 'old' });
    expect([field().getAttribute('type'), field()]).toMatchObject(['password', { value: 'old' }]);
    fireEvent.input(field(), { target: { value: ' new ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect([field().getAttribute('type'), field()]).toMatchObject(['text', { value: ' new ' }]);
    press('Save');
    expect(onLookupKey.mock.calls).toEqual([['new']]);
  });

  it('forget the key at one press, and only where there is one', () => {
    const { onLookupKey } = show({}, { type: 'none' }, { on: true, key: 'old' });
    press('Forget the key');
    expect(onLookupKey.mock.calls).toEqual([['']]);
    cleanup();
    show({}, { type: 'none' }, { on: true });
    expect(screen.queryByRole('button', { name: 'Forget the key' })).toBeNull();
  });

  it.each<[Partial<LookupSettings>, LookupOutcome, words: string]>([
    [{}, 'none', ''],
    [{ on: true }, 'none', 'Without a key, nothing is looked up.'],
    [{ on: true, key: 'k' }, 'none', ''],
    [{ on: true, key: 'k' }, 'saved', 'The key is saved.'],
    [{ on: true }, 'removed', 'There is no key now; without one, nothing is looked up.'],
    [{}, 'refused', 'The permission to ask Google was not given. It stays off.'],
  ])('%j after %s: %j', (lookup, outcome, words) => {
    show({}, { type: 'none' }, lookup, outcome);
    const section = document.getElementById('published');
    expect(section?.querySelector('[role=status]')?.textContent).toBe(words);
  });
});
