// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageView } from '../../components/popup/page-view.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { fixtures } from './fixtures.ts';
import { popupPages } from './popup-fixtures.ts';

afterEach(cleanup);

function show(page: PageView, locale: Locale = 'en', site = { host: 'example.org', granted: false }) {
  const events = {
    onOpen: vi.fn(),
    onReadAgain: vi.fn(),
    onSite: vi.fn(),
    onShow: vi.fn(),
    onLocale: vi.fn(),
  };
  render(<Popup page={page} locale={locale} show="notices" site={site} {...events} />);
  return events;
}

const mixed: PageView = {
  status: 'read',
  findings: [fixtures.quota, fixtures.consistent, fixtures.rounded, fixtures.inconsistent, fixtures.quota],
};
const rows = () => screen.getAllByRole('button');

describe('the line', () => {
  it.each<[keyof typeof popupPages, Locale, string]>([
    ['article', 'en', '1 worth knowing, 1 checks out'],
    ['article', 'vi', '1 điều nên biết, 1 chỗ khớp'],
    ['consistent', 'en', '1 checks out'],
    ['onlyDerived', 'en', '2 worked out, none to compare'],
    ['empty', 'vi', 'Không có gì để tính lại'],
    ['pdf', 'en', 'A PDF, which Recount cannot read'],
  ])('%s in %s: %s', (name, locale, line) => {
    show(popupPages[name], locale);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(line);
  });
});

describe('the list', () => {
  it('stands gravest first, and opens a claim by its place in the text', () => {
    const { onOpen } = show(mixed);
    const quotes = rows().map((row) => row.querySelector('.quote')?.textContent);
    expect(quotes).toEqual([
      fixtures.inconsistent.record.quote,
      fixtures.rounded.record.quote,
      fixtures.consistent.record.quote,
      '20/20 chỉ tiêu',
      '20/20 chỉ tiêu',
    ]);
    for (const row of rows()) fireEvent.click(row);
    expect(onOpen.mock.calls.flat()).toEqual([3, 2, 1, 0, 4]);
  });

  it.each<[string[], number]>([
    [['ArrowDown'], 1],
    [['ArrowUp'], 0],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 1],
    [['End'], 4],
    [['End', 'ArrowDown'], 4],
    [['End', 'Home'], 0],
  ])('%j from the first row leads to row %d, the one stop of the Tab key', (keys, expected) => {
    show(mixed);
    rows()[0]?.focus();
    for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(document.activeElement).toBe(rows()[expected]);
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual(
      rows().map((_, row) => (row === expected ? 0 : -1)),
    );
  });
});

describe('states without a list', () => {
  it.each<[keyof typeof popupPages, boolean]>([
    ['empty', true],
    ['failed', true],
    ['refused', true],
    ['noText', true],
    ['browserPage', false],
    ['store', false],
    ['pdf', false],
    ['unreadLanguage', false],
  ])('%s can be read again: %s', (name, canRead) => {
    const { onReadAgain } = show(popupPages[name]);
    const button = screen.queryByRole('button', { name: 'Read again' });
    expect(button !== null).toBe(canRead);
    if (button) fireEvent.click(button);
    expect(onReadAgain).toHaveBeenCalledTimes(canRead ? 1 : 0);
  });

  it('each say something of their own', () => {
    const sentences = Object.values(popupPages).map((page) => {
      show(page);
      const text = document.querySelector('main')?.textContent;
      cleanup();
      return text;
    });
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('settings', () => {
  it('tell what was chosen', () => {
    const { onSite, onShow, onLocale } = show(mixed);
    fireEvent.click(screen.getByRole('switch', { name: 'Always read example.org' }));
    fireEvent.click(screen.getByRole('radio', { name: 'All' }));
    fireEvent.click(screen.getByRole('radio', { name: 'VI' }));
    expect(onSite).toHaveBeenCalledWith(true);
    expect(onShow).toHaveBeenCalledWith('everything');
    expect(onLocale).toHaveBeenCalledWith('vi');
  });
});
