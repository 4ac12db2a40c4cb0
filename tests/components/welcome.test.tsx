// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { label } from '../../lib/desk/messages/interface.ts';
import { LOCALES, type Locale } from '../../lib/desk/messages/locale.ts';
import { audit } from '../../lib/engine/audit.ts';
import { severityOf } from '../../lib/engine/check/verdict.ts';

/** The simulated page knows no highlights. */
vi.stubGlobal(
  'Highlight',
  class extends Set<Range> {
    constructor(...ranges: readonly Range[]) {
      super(ranges);
    }
  },
);
vi.stubGlobal('CSS', { ...CSS, highlights: new Map() });

afterEach(cleanup);

function show(locale: Locale, text: string = label(locale, 'welcome.sentence')) {
  const events = {
    onLocale: vi.fn(),
    onTextSize: vi.fn(),
    onReach: vi.fn(),
    onAddSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onSettings: vi.fn(),
    onExample: vi.fn(),
  };
  const example = { text, language: locale, findings: audit(text, locale) };
  render(
    <Welcome
      appearance={{ locale, theme: 'auto', textSize: 100 }}
      example={example}
      granted={{ reach: 'on-click', sites: [] }}
      reachOutcome="done"
      place="hidden"
      {...events}
    />,
  );
  return events;
}

const mark = () => document.querySelector('.mark');
const dialog = () => document.querySelector('.card-place div')?.shadowRoot?.querySelector('dialog') ?? null;

describe.each(LOCALES)('in %s', (locale) => {
  it('the example is one that the engine objects to', () => {
    const findings = audit(label(locale, 'welcome.sentence'), locale);
    expect(findings.map(({ record }) => severityOf(record.verdict))).toEqual(['error']);
  });

  it('says in three sentences what it does', () => {
    show(locale);
    const sentences = [...document.querySelectorAll('.lead p')].map(({ textContent }) => textContent ?? '');
    expect(sentences).toHaveLength(3);
    const segments = new Intl.Segmenter(locale, { granularity: 'sentence' });
    for (const sentence of sentences) expect([...segments.segment(sentence)]).toHaveLength(1);
  });
});

describe('the example', () => {
  it('has its card beside it at first', async () => {
    show('en');
    expect(mark()?.textContent).toBe('Some 44 of 48 schools (96.7%)');
    await waitFor(() => expect(dialog()?.textContent).toContain('91.7%'));
  });

  it('gives the focus to the card on a click, and gets it back when that is closed', async () => {
    show('en');
    await waitFor(() => expect(dialog()).not.toBeNull());
    const button = within(document.body).getByRole('button', { name: /^Some 44/u });
    dialog()
      ?.querySelector<HTMLElement>(`[aria-label="${label('en', 'card.close')}"]`)
      ?.click();
    await waitFor(() => expect(dialog()).toBeNull());
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    await waitFor(() => expect(dialog()?.getRootNode()).toHaveProperty('activeElement', dialog()));
  });

  it('is a sentence like any other where nothing is found in it', () => {
    show('en', 'Nothing to see here.');
    expect(mark()).toBeNull();
    expect(document.querySelector('.sentence')?.textContent).toBe('Nothing to see here.');
  });
});

it('tells what was chosen', () => {
  const { onLocale, onReach, onSettings } = show('en');
  fireEvent.click(screen.getByRole('radio', { name: 'VI' }));
  fireEvent.click(screen.getByRole('radio', { name: 'On all sites' }));
  fireEvent.click(screen.getByRole('button', { name: 'Open the settings' }));
  expect(onLocale.mock.calls).toEqual([['vi']]);
  expect(onReach.mock.calls).toEqual([['all-sites']]);
  expect(onSettings).toHaveBeenCalledTimes(1);
});

it('explains every line that can stand in an article', () => {
  show('en');
  const lines = [...document.querySelectorAll('.legend .line')].map(({ className }) => className);
  expect(lines).toEqual(['line error', 'line warning', 'line notice', 'line none']);
});
