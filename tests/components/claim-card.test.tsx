// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClaimCard } from '../../components/card/ClaimCard.tsx';
import type { CopyForm, CopyResult } from '../../components/card/CopyMenu.tsx';
import type { CardPlace } from '../../components/card/claim-place.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { LOCALES } from '../../lib/desk/messages/locale.ts';
import { VERDICTS } from '../../lib/engine/check/verdict.ts';
import type { Appearance, TextSize } from '../../lib/extension/page/appearance.ts';
import { fixtures } from './fixtures.ts';

const all = [fixtures.rounded, fixtures.inconsistent, fixtures.impliedPlan];
afterEach(cleanup);

const english: Appearance = { locale: 'en', theme: 'auto', textSize: 100 };
function eventsOf(copied: CopyResult = 'copied') {
  const moved = vi.fn();
  return {
    moved,
    place: 'beside' as CardPlace,
    onMove: vi.fn(),
    onClose: vi.fn(),
    onCopy: vi.fn(async () => copied),
    onPin: vi.fn(),
    onGrab: () => moved,
    onTextSize: vi.fn(),
  };
}

function show(index: number, copied: CopyResult = 'copied') {
  const events = eventsOf(copied);
  render(<ClaimCard findings={all} index={index} appearance={english} {...events} />);
  return { ...events, dialog: screen.getByRole('dialog') };
}

describe('the card', () => {
  it('is named by its finding and takes the focus', () => {
    const { dialog } = show(0);
    expect(screen.getByRole('dialog', { name: 'Shown as 101%. It is 101.3%.' })).toBe(dialog);
    expect(document.activeElement).toBe(dialog);
  });

  it.each<[string, number[], number]>([
    ['ArrowRight', [2], 0],
    ['j', [2], 0],
    ['ArrowLeft', [0], 0],
    ['k', [0], 0],
    ['Escape', [], 1],
    ['Enter', [], 0],
    ['toString', [], 0],
  ])('%s in the second of three moves to %j and closes %d times', (key, moves, closings) => {
    const { dialog, onMove, onClose } = show(1);
    fireEvent.keyDown(dialog, { key });
    expect(onMove.mock.calls.flat()).toEqual(moves);
    expect(onClose).toHaveBeenCalledTimes(closings);
  });

  it.each<[number, string, string]>([
    [0, 'ArrowLeft', 'Previous claim'],
    [2, 'ArrowRight', 'Next claim'],
  ])('stays at the end: claim %d, %s', (index, key, name) => {
    const { dialog, onMove } = show(index);
    fireEvent.keyDown(dialog, { key });
    const button = screen.getByRole('button', { name });
    fireEvent.click(button);
    expect(onMove).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves keys with %s to the browser', (modifier) => {
    const { dialog, onMove } = show(1);
    const wasNotCancelled = fireEvent.keyDown(dialog, { key: 'ArrowRight', [modifier]: true });
    expect(wasNotCancelled).toBe(true);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('does the same by its buttons', () => {
    const { onMove, onClose } = show(1);
    fireEvent.click(screen.getByRole('button', { name: 'Next claim' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous claim' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onMove.mock.calls.flat()).toEqual([2, 0]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it.each<[CopyResult, CopyForm, string, string]>([
    ['copied', 'text', 'Copy as text', 'Copied'],
    ['failed', 'text', 'Copy as text', 'Could not copy'],
    ['copied', 'picture', 'Copy as a picture', 'Copied'],
    ['saved', 'picture', 'Copy as a picture', 'Saved as a file'],
    ['saved', 'file', 'Save as a picture', 'Saved as a file'],
  ])('says what came of it: %s as %s', async (result, form, item, said) => {
    const { onCopy } = show(0, result);
    fireEvent.click(screen.getByRole('button', { name: 'Copy or save' }));
    fireEvent.click(screen.getByRole('menuitem', { name: item }));
    expect(await screen.findByText(said)).toBeDefined();
    expect(onCopy).toHaveBeenCalledWith(fixtures.rounded, form);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes its menu by Esc and stays open itself', () => {
    const { onClose } = show(0);
    const button = screen.getByRole('button', { name: 'Copy or save' });
    fireEvent.click(button);
    const first = screen.getByRole('menuitem', { name: 'Copy as text' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Copy as a picture');
    fireEvent.keyDown(first, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(onClose).not.toHaveBeenCalled();
  });

  it.each<[string, number, number]>([
    ['ArrowLeft', -16, 0],
    ['ArrowRight', 16, 0],
    ['ArrowUp', 0, -16],
    ['ArrowDown', 0, 16],
  ])('is moved by %s on the pin, and not to another claim', (key, x, y) => {
    const { moved, onMove } = show(1);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Pin' }), { key });
    expect(moved).toHaveBeenCalledWith({ x, y });
    expect(onMove).not.toHaveBeenCalled();
  });

  it('asks to be pinned', () => {
    const { onPin } = show(0);
    fireEvent.click(screen.getByRole('button', { name: 'Pin' }));
    expect(onPin).toHaveBeenCalledWith('pinned');
  });

  it.each<[TextSize, string, TextSize[]]>([
    [100, 'Larger text', [115]],
    [100, 'Smaller text', []],
    [130, 'Smaller text', [115]],
    [150, 'Larger text', []],
  ])('at %d%% asks by “%s” for %j', (textSize, name, asked) => {
    const events = eventsOf();
    const appearance: Appearance = { ...english, textSize };
    render(<ClaimCard findings={all} index={0} appearance={appearance} {...events} />);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(events.onTextSize.mock.calls.flat()).toEqual(asked);
  });

  it.each<[keyof typeof fixtures, number]>([
    ['mislabelled', 1],
    ['points', 1],
    // A multiple written as an increase turns on another word.
    ['index', 0],
    ['rounded', 0],
  ])('says what a percentage point is where one is meant: %s, %d', (name, times) => {
    render(<ClaimCard findings={[fixtures[name]]} index={0} appearance={english} {...eventsOf()} />);
    expect(screen.queryAllByText(/^Percentage points are the difference/u)).toHaveLength(times);
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('reads its chart figure by figure, and leaves other keys to the card', () => {
    const { onMove } = show(1);
    const chart = screen.getByRole('application', { name: 'Chart: arrow keys read its figures' });
    fireEvent.keyDown(chart, { key: 'ArrowRight' });
    expect(screen.getByText('96.7%', { selector: '.read-figure strong' })).toBeDefined();
    fireEvent.keyDown(chart, { key: 'End' });
    expect(screen.getByText('100% = 48', { selector: '.read-figure strong' })).toBeDefined();
    expect(onMove).not.toHaveBeenCalled();
    fireEvent.keyDown(chart, { key: 'j' });
    expect(onMove).toHaveBeenCalledWith(2);
  });

  it('has the figures of its chart as a table', () => {
    show(2);
    const table = screen.getByRole('table', { name: 'The figures of the chart' });
    // What would hide the table alone leaves its caption to be seen in Firefox.
    expect(table.className).toBe('');
    expect(table.parentElement?.className).toBe('unseen');
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll('\u00A0', ' ')));
    expect(rows).toEqual([
      ['Figure', 'Value', 'Range'],
      ['In the text', '1,947.272 tỷ đồng (184%)', '–'],
      ['100% would be', 'about 1,058 tỷ đồng', '1,055 to 1,061 tỷ đồng'],
    ]);
  });

  it.each<[index: number, walk: readonly number[], said: string, next: number | undefined]>([
    [1, [1, 3, 4], '1 of 3', 3],
    [3, [1, 3, 4], '2 of 3', 4],
    [4, [1, 3, 4], '3 of 3', undefined],
  ])('at %d of %j counts and steps through these: %s', (index, walk, said, next) => {
    const events = eventsOf();
    const many = Object.values(fixtures);
    render(<ClaimCard findings={many} index={index} walk={walk} appearance={english} {...events} />);
    expect(screen.getByText(said, { exact: false, selector: '.position' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Next claim' }));
    expect(events.onMove.mock.calls).toEqual(next === undefined ? [] : [[next]]);
  });

  it('offers what would fit only where there is something', () => {
    show(1);
    expect(screen.getByText('What would fit')).toBeDefined();
    cleanup();
    show(0);
    expect(screen.queryByText('What would fit')).toBeNull();
  });

  it('has every part of a sum in the table', () => {
    const events = eventsOf();
    render(<ClaimCard findings={[fixtures.totalShort]} index={0} appearance={english} {...events} />);
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['In the text', '99'],
      ['Part 1', '58'],
      ['Part 2', '27'],
      ['Part 3', '10'],
      ['Together', '95 (4 short)'],
    ]);
  });

  it('says of an impossible share what lies next to it, under a shape of its own', () => {
    const events = eventsOf();
    render(<ClaimCard findings={[fixtures.impossible]} index={0} appearance={english} {...events} />);
    const dialog = screen.getByRole('dialog', { name: 'No whole number out of 25 makes 47%.' });
    expect(dialog.querySelector('.shape.error .struck')).not.toBeNull();
    expect(screen.queryByRole('img', { name: /Number line/ })).toBeNull();
    expect(screen.getByRole('img', { name: /11 of 25: 44%; 12 of 25: 48%/ })).toBeDefined();
  });

  it('takes a count for exact', () => {
    const events = eventsOf();
    render(<ClaimCard findings={[fixtures.total]} index={0} appearance={english} {...events} />);
    expect(screen.getByText('45, taken as exact')).toBeDefined();
  });

  it.each(['reversed', 'contradicted', 'mislabelled', 'index', 'wholeOnly', 'total'] as const)(
    'draws no rounding window for %s, where rounding decides nothing',
    (name) => {
      const events = eventsOf();
      render(<ClaimCard findings={[fixtures[name]]} index={0} appearance={english} {...events} />);
      expect(screen.queryByRole('img', { name: /Number line/ })).toBeNull();
    },
  );

  it('shows nothing for a claim that is not there', () => {
    const events = eventsOf();
    render(<ClaimCard findings={[]} index={0} appearance={{ ...english, locale: 'vi' }} {...events} />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  it.each(Object.entries(fixtures))('%s can be shown', (_, finding) => {
    const events = eventsOf();
    render(<ClaimCard findings={[finding]} index={0} appearance={{ ...english, locale }} {...events} />);
    const text = screen.getByRole('dialog').textContent ?? '';
    expect(text).toContain(label(locale, `word.${finding.record.verdict}`));
    expect(text).not.toMatch(/undefined|NaN|\{|\[object/);
  });

  it.each(VERDICTS)('%s has its word', (verdict) => {
    const finding = { ...fixtures.rounded, record: { ...fixtures.rounded.record, verdict } };
    const events = eventsOf();
    render(<ClaimCard findings={[finding]} index={0} appearance={{ ...english, locale }} {...events} />);
    expect(screen.getByRole('dialog').textContent).toContain(label(locale, `word.${verdict}`));
  });
});
