// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageReviews } from '../../components/published/PageReviews.tsx';
import { PublishedChecks } from '../../components/published/PublishedChecks.tsx';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { LOOKUP_PROBLEMS } from '../../lib/desk/published/lookup-answer.ts';
import type { LookupState } from '../../lib/desk/published/lookup-state.ts';
import { checks, lookupStates, pageReviews } from '../desk/published/fixtures.ts';

afterEach(cleanup);

function show(state: LookupState, locale: Locale = 'en') {
  const onWish = vi.fn();
  const { rerender, container } = render(<PublishedChecks state={state} locale={locale} onWish={onWish} />);
  const become = (next: LookupState) =>
    rerender(<PublishedChecks state={next} locale={locale} onWish={onWish} />);
  return { onWish, become, container };
}
const said = () => screen.getByRole('status').textContent;
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

it('is not there while nobody has switched it on', () => {
  expect(show({ type: 'off' }).container.innerHTML).toBe('');
});

describe('each state says one thing and has its ways on', () => {
  it.each<[keyof typeof lookupStates, words: string, ways: readonly string[]]>([
    ['ready', '', ['Look up published fact checks']],
    ['noKey', 'with a key of your own', ['Enter a key']],
    [
      'telling',
      'The quote of this claim, its language and your key will go to Google',
      ['Send and look up', 'Not now'],
    ],
    ['asking', 'Asking Google…', []],
    ['none', 'Google knows of no published fact check', []],
    ['found', '3 published fact checks', []],
    ['paused', 'It may be tried again after', []],
    ['badKey', 'Google does not accept the key.', ['Open the settings']],
    ['keyNotAllowed', 'Google does not let this key', ['Try again', 'Open the settings']],
    ['notUnderstood', 'make sense of the request', []],
    ['server', 'has a fault at the moment', ['Try again']],
    ['unreadable', 'answer could not be read', ['Try again']],
    ['offline', 'could not be reached', ['Try again']],
    ['noAnswer', 'within 15 seconds', ['Try again']],
    ['noPermission', 'Nothing was sent.', ['Try again']],
  ])('%s: %s', (name, words, ways) => {
    show(lookupStates[name]);
    expect(said()).toContain(words);
    expect(buttons()).toEqual(ways);
  });

  it('no two problems are said alike', () => {
    const sentences = LOOKUP_PROBLEMS.map((problem) => {
      show({ type: 'failed', problem });
      const words = said();
      cleanup();
      return words;
    });
    expect(new Set(sentences).size).toBe(LOOKUP_PROBLEMS.length);
  });
});

it.each([
  ['ready', 'Look up published fact checks', 'look-up'],
  ['telling', 'Send and look up', 'agree'],
  ['telling', 'Not now', 'decline'],
  ['noKey', 'Enter a key', 'settings'],
  ['badKey', 'Open the settings', 'settings'],
  ['offline', 'Try again', 'look-up'],
] as const)('%s: “%s” is the wish %s', (name, button, wish) => {
  const { onWish } = show(lookupStates[name]);
  fireEvent.click(screen.getByRole('button', { name: button }));
  expect(onWish.mock.calls).toEqual([[wish]]);
});

it('the minute that it names is never before the end of a pause', () => {
  const until = new Date(2026, 10, 25, 14, 34, 20).getTime();
  show({ type: 'paused', until });
  expect(said()).toContain('25 Nov 2026, 14:35');
});

describe('a fact check', () => {
  it('leads to where it was published, and to no page that could look back', () => {
    show(lookupStates.found);
    const [first] = screen.getAllByRole('link');
    expect(first?.getAttribute('href')).toBe(checks[0]?.url);
    expect(first?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(first?.getAttribute('lang')).toBe('vi');
  });

  it('says its rating, whose it is, of which day and on which claim', () => {
    show(lookupStates.found, 'vi');
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toBe(
      'Con số 85% trường đạt chuẩn từ đâu ra?Kết luận: Sai một phần, của Tạp chí Kiểm Tin, 20/11/2026Về phát biểu: Cả nước có 45/60 trường đạt chuẩn, tức 85%',
    );
  });

  it('without anything said has words all the same', () => {
    show(lookupStates.found);
    expect(screen.getAllByRole('listitem')[2]?.textContent).toBe(
      'Read the fact checkNo rating given, by figures.example',
    );
  });
});

it('the focus goes on at what came instead of the button', () => {
  const { become } = show(lookupStates.ready);
  screen.getByRole('button').focus();
  become(lookupStates.asking);
  expect(document.activeElement?.className).toBe('published');
  become(lookupStates.found);
  expect(document.activeElement?.className).toBe('published');
});

it('the focus stays where it is, when it is elsewhere', () => {
  const { become } = show(lookupStates.asking);
  become(lookupStates.found);
  expect(document.activeElement).toBe(document.body);
});

describe('what the page itself reviews', () => {
  it.each<[number, words: string]>([
    [0, ''],
    [
      1,
      'This page reviews a claim: Three in four schools meet the standardRating: Mostly false, by The Figures Desk, 18 Nov 2026',
    ],
  ])('%d: %s', (n, words) => {
    const { container } = render(<PageReviews reviews={pageReviews.slice(0, n)} locale="en" />);
    expect(container.textContent).toBe(words);
  });

  it('is counted where it is more than one claim', () => {
    render(<PageReviews reviews={checks.slice(0, 2)} locale="vi" />);
    expect(screen.getByText('Trang này kiểm chứng 2 phát biểu')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
