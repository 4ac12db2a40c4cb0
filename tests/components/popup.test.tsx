// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageView, Site } from '../../components/popup/page-view.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { PublishedCheck } from '../../lib/desk/published/published-check.ts';
import { severityOf } from '../../lib/engine/check/verdict.ts';
import { isShown, type ShowLevel } from '../../lib/engine/report/visible.ts';
import { fixtures } from './fixtures.ts';
import { popupPages } from './popup-fixtures.ts';

afterEach(cleanup);

function show(
  page: PageView,
  locale: Locale = 'en',
  level: ShowLevel = 'notices',
  site: Site = { host: 'example.org', state: 'on-click' },
  reviews: readonly PublishedCheck[] = [],
) {
  const events = {
    onOpen: vi.fn(),
    onReadAgain: vi.fn(),
    onViewer: vi.fn(),
    onPanel: vi.fn(),
    onSite: vi.fn(),
    onShow: vi.fn(),
    onSettings: vi.fn(),
    onWorkbench: vi.fn(),
    onHistory: vi.fn(),
    onLocale: vi.fn(),
  };
  render(<Popup page={page} reviews={reviews} locale={locale} show={level} site={site} {...events} />);
  return events;
}

const mixed: PageView = {
  status: 'read',
  findings: [fixtures.quota, fixtures.consistent, fixtures.rounded, fixtures.inconsistent, fixtures.quota],
  coverage: popupPages.article.coverage,
};
const rows = () => within(screen.getByRole('region', { name: 'Claims on this page' })).getAllByRole('button');

describe('the line', () => {
  it.each<[keyof typeof popupPages, Locale, string]>([
    ['article', 'en', '1 worth knowing, 1 checks out'],
    ['article', 'vi', '1 điều nên biết, 1 chỗ khớp'],
    ['consistent', 'en', '1 checks out'],
    ['onlyDerived', 'en', '2 worked out, none to compare'],
    ['empty', 'vi', 'Không có gì để tính lại'],
    ['pdf', 'en', 'PDFs are read in Recount’s own viewer'],
  ])('%s in %s: %s', (name, locale, line) => {
    show(popupPages[name], locale);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(line);
  });
});

describe('how much of the page could be checked', () => {
  it.each<[keyof typeof popupPages, Locale, string, number]>([
    ['article', 'en', '2 of 19 figures could be checked.', 1],
    ['article', 'vi', 'Kiểm tra được 2/19 con số.', 1],
    ['everyVerdict', 'en', '36 of 106 figures could be checked.', 7],
    ['unmarked', 'vi', 'Kiểm tra được 4/4 con số.', 0],
    ['consistent', 'en', '1 figure, and it could be checked.', 0],
    ['nothingChecked', 'en', 'None of the 6 figures could be checked.', 6],
  ])('%s in %s: %s', (name, locale, line, reasons) => {
    show(popupPages[name], locale);
    const shown = screen.getByText(line);
    expect(shown.closest('.coverage')?.querySelectorAll('li') ?? []).toHaveLength(reasons);
  });

  it('is not spoken of where there is no figure', () => {
    show(popupPages.empty);
    expect(document.querySelector('.coverage')).toBeNull();
  });
});

describe('what is not worth a mark', () => {
  // Of so many that a decimal says nothing, in a text without decimals.
  const hidden: PageView = {
    status: 'read',
    findings: [fixtures.roundedLarge, fixtures.wholeOnly, fixtures.multipleScales],
    coverage: popupPages.unmarked.coverage,
  };
  it.each<[ShowLevel, string, string[]]>([
    ['errors', '2 check out', ['Worth knowing 1 · not marked', 'Checks out 2']],
    ['notices', '1 worth knowing, 2 check out', ['Worth knowing 1', 'Checks out 2']],
    ['everything', '2 worth knowing, 1 checks out', ['Worth knowing 2', 'Checks out 1']],
  ])('marking %s: %s', (level, line, groups) => {
    show(hidden, 'en', level);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(line);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
      groups,
    );
  });

  it.each<[ShowLevel, number]>([
    ['notices', 1],
    ['everything', 2],
  ])('marking %s, %d rows have the shape of a notice', (level, shapes) => {
    show(hidden, 'en', level);
    expect(document.querySelectorAll('.row .shape.notice')).toHaveLength(shapes);
  });

  it('is said where there is nothing else', () => {
    show(
      { status: 'read', findings: [fixtures.rounded], coverage: popupPages.article.coverage },
      'en',
      'errors',
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 worth knowing');
  });

  it.each<ShowLevel>(['notices', 'everything'])(
    'marking %s, the list has the notices that the page marks',
    (level) => {
      const findings = Object.values(fixtures);
      show({ status: 'read', findings, coverage: popupPages.article.coverage }, 'en', level);
      const marked = findings.filter(
        (finding) => severityOf(finding.record.verdict) === 'notice' && isShown(finding, findings, level),
      );
      expect(document.querySelectorAll('.row .shape.notice')).toHaveLength(marked.length);
    },
  );
});

describe('the list', () => {
  it('stands gravest first, and opens a claim by its place in the text', () => {
    const { onOpen } = show(mixed);
    const quotes = rows().map((row) => row.querySelector('.quote')?.textContent);
    expect(quotes).toEqual([
      fixtures.inconsistent.record.quote,
      fixtures.rounded.record.quote,
      fixtures.consistent.record.quote,
      '20/20 chỉ tiêu được giao',
      '20/20 chỉ tiêu được giao',
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
    fireEvent.click(screen.getByRole('switch', { name: 'On for example.org' }));
    fireEvent.click(screen.getByRole('radio', { name: 'All' }));
    fireEvent.click(screen.getByRole('radio', { name: 'VI' }));
    expect(onSite).toHaveBeenCalledWith('on');
    expect(onShow).toHaveBeenCalledWith('everything');
    expect(onLocale).toHaveBeenCalledWith('vi');
  });
});

describe('the switch of the site', () => {
  it.each<[Site['state'], Locale, isOn: boolean, words: string]>([
    ['on-click', 'en', false, 'Pages here are read only when you press Recount’s button.'],
    ['granted', 'en', true, 'Pages here are read as they open.'],
    ['off', 'en', false, 'Off here; other sites are still read as they open.'],
    [
      'refused',
      'en',
      false,
      'The permission was not given. Pages here are read only when you press Recount’s button.',
    ],
    ['granted', 'vi', true, 'Ở đây, trang được đọc ngay khi mở.'],
  ])('%s in %s: %s, %s', (state, locale, isOn, words) => {
    const { onSite } = show(mixed, locale, 'notices', { host: 'example.org', state });
    const control = screen.getByRole('switch', { name: /example\.org$/u });
    expect(control).toHaveProperty('checked', isOn);
    expect(screen.getByText(words).id).toBe(control.getAttribute('aria-describedby'));
    fireEvent.click(control);
    expect(onSite.mock.calls).toEqual([[isOn ? 'off' : 'on']]);
  });
});

it('leads to the settings, to the keys and to the legend', () => {
  const { onSettings } = show(mixed);
  for (const name of ['Settings', 'Keys', 'What the marks mean'])
    fireEvent.click(screen.getByRole('button', { name }));
  expect(onSettings.mock.calls).toEqual([['look'], ['keys'], ['marks']]);
});

it('leads to the workbench', () => {
  const { onWorkbench, onSettings } = show(mixed);
  fireEvent.click(screen.getByRole('button', { name: 'Workbench' }));
  expect(onWorkbench).toHaveBeenCalledTimes(1);
  expect(onSettings).not.toHaveBeenCalled();
});
