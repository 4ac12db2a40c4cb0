// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type Outcome } from '../../components/options/Options.tsx';
import type { Shortcut } from '../../lib/browser/commands.ts';
import type { Settings } from '../../lib/browser/settings.ts';

afterEach(cleanup);

const SETTINGS: Settings = { locale: 'en', show: 'notices', theme: 'auto', textSize: 100, off: [] };
const KEYS: readonly Shortcut[] = [
  { command: 'next-claim', keys: 'Alt+Shift+Down Arrow' },
  { command: 'previous-claim', keys: 'Alt+Shift+Up' },
  { command: 'open-claim', keys: '' },
  { command: '_execute_action', keys: 'Ctrl+PageUp' },
];

function show(settings: Partial<Settings> = {}, outcome: Outcome = { type: 'none' }) {
  const events = {
    onChange: vi.fn(),
    onReach: vi.fn(),
    onAddSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onSwitchOn: vi.fn(),
    onChangeKeys: vi.fn(),
    onBackup: vi.fn(),
    onRestore: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
  };
  render(
    <Options
      settings={{ ...SETTINGS, ...settings }}
      granted={{ reach: 'on-click', sites: [] }}
      reachOutcome="done"
      shortcuts={KEYS}
      outcome={outcome}
      {...events}
    />,
  );
  return events;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

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
