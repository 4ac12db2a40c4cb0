// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhenToRead } from '../../components/sites/WhenToRead.tsx';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Granted, ReachOutcome } from '../../lib/extension/browser/site.ts';

afterEach(cleanup);

const NONE: Granted = { reach: 'on-click', sites: [] };
const ONE: Granted = {
  reach: 'chosen-sites',
  sites: [{ pattern: '*://*.bbc.com/*', host: 'bbc.com', withSubdomains: true }],
};
const TWO: Granted = {
  reach: 'chosen-sites',
  sites: [...ONE.sites, { pattern: 'https://a.example/*', host: 'a.example', withSubdomains: false }],
};
const ALL: Granted = { reach: 'all-sites', sites: ONE.sites };

function show(granted: Granted, outcome: ReachOutcome = 'done', locale: Locale = 'en') {
  const events = { onReach: vi.fn(), onAdd: vi.fn(), onRemove: vi.fn() };
  const draw = (now: Granted, said: ReachOutcome) => (
    <WhenToRead locale={locale} granted={now} outcome={said} {...events} />
  );
  const { rerender } = render(draw(granted, outcome));
  return {
    ...events,
    now: (next: Granted, said: ReachOutcome = 'done') => rerender(draw(next, said)),
  };
}

const checked = () =>
  screen
    .getAllByRole('radio')
    .filter((radio) => radio instanceof HTMLInputElement && radio.checked)
    .map((radio) => radio.closest('label')?.querySelector('strong')?.textContent);
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

describe('the choice', () => {
  it.each<[Granted, string]>([
    [NONE, 'When I click'],
    [ONE, 'On sites I choose'],
    [ALL, 'On all sites'],
  ])('with %j is %s', (granted, name) => {
    show(granted);
    expect(checked()).toEqual([name]);
  });

  it('asks within the click, and shows what holds when that was refused', () => {
    const { onReach, now } = show(NONE);
    choose('On all sites');
    expect(onReach.mock.calls).toEqual([['all-sites']]);
    now(NONE, 'refused');
    expect(checked()).toEqual(['When I click']);
    expect(screen.getByRole('status').textContent).toBe('The permission was not given. Nothing has changed.');
  });

  it('follows what was granted or taken back elsewhere', () => {
    const { now } = show(NONE);
    now(ALL);
    expect(checked()).toEqual(['On all sites']);
    now(NONE);
    expect(checked()).toEqual(['When I click']);
  });

  it('of sites is open before there is one, and says that it comes to nothing yet', () => {
    const { onReach, now } = show(NONE);
    expect(screen.queryByRole('textbox')).toBeNull();
    choose('On sites I choose');
    expect(onReach.mock.calls).toEqual([['chosen-sites']]);
    expect(checked()).toEqual(['On sites I choose']);
    expect(screen.getByText(/^No site yet/u)).toBeTruthy();
    now(ONE);
    expect(screen.queryByText(/^No site yet/u)).toBeNull();
    now(NONE);
    expect(checked()).toEqual(['When I click']);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the sites', () => {
  it('can each be removed', () => {
    const { onRemove } = show(TWO);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'bbc.com and all below itRemove',
      'a.example Remove',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove a.example' }));
    expect(onRemove.mock.calls).toEqual([['https://a.example/*']]);
  });

  it('are not listed where all are read', () => {
    show(ALL);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('are added from the field, which keeps what was typed until the site is there', () => {
    const { onAdd, now } = show(ONE);
    const field = screen.getByRole('textbox', { name: 'Add a site' });
    fireEvent.input(field, { target: { value: 'a exmaple' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(onAdd.mock.calls).toEqual([['a exmaple']]);
    now(ONE, 'no-site');
    expect(screen.getByRole('status').textContent).toContain('not the address of a site');
    expect(field).toHaveProperty('value', 'a exmaple');
  });
});

it.each<[ReachOutcome, Locale, string]>([
  ['done', 'en', ''],
  [
    'kept',
    'en',
    'The browser has kept the permission. It can be changed in the browser’s list of extensions.',
  ],
  ['refused', 'vi', 'Quyền đọc chưa được cấp. Mọi thứ vẫn như cũ.'],
])('%s in %s: %j', (outcome, locale, words) => {
  show(NONE, outcome, locale);
  expect(screen.getByRole('status').textContent).toBe(words);
});
