// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCard } from '../../components/card/create-card.tsx';
import { fixtures } from './fixtures.ts';

const findings = [fixtures.rounded, fixtures.consistent, fixtures.fall];
const hosts = () => document.querySelectorAll('recount-card');
const dialog = () => hosts()[0]?.shadowRoot?.querySelector('dialog');

const card = createCard();
afterEach(() => card.close());

function open(index: number) {
  const events = { onMove: vi.fn(), onClose: vi.fn(), onTextSize: vi.fn() };
  card.open({
    findings,
    index,
    appearance: { locale: 'en', theme: 'auto', textSize: 100 },
    rectOf: () => undefined,
    ...events,
  });
  return events;
}

describe('createCard', () => {
  it('puts its host beside the body, not into it', () => {
    open(0);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
  });

  it('moves within the same card and tells the page', async () => {
    const { onMove } = open(0);
    const first = dialog();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    expect(onMove).toHaveBeenCalledWith(1);
    expect(dialog()).toBe(first);
    expect(dialog()?.querySelector('h2')?.textContent).toContain('111.5%');
  });

  it('replaces an open card without closing it for the page', () => {
    const first = open(0);
    open(2);
    expect(hosts()).toHaveLength(1);
    expect(first.onClose).not.toHaveBeenCalled();
    expect(dialog()?.querySelector('h2')?.textContent).toContain('15%');
  });

  it.each<[string, () => void]>([
    ['Esc in the card', () => dialog()?.dispatchEvent(key('Escape'))],
    ['Esc in the page', () => document.body.dispatchEvent(key('Escape'))],
    ['a press outside', () => document.body.dispatchEvent(press())],
  ])('is closed by %s, once', (_, act) => {
    const { onClose } = open(0);
    act();
    act();
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(hosts()).toHaveLength(0);
  });

  it.each<[string, () => void]>([
    ['a press inside', () => dialog()?.dispatchEvent(press())],
    ['another key in the page', () => document.body.dispatchEvent(key('ArrowRight'))],
  ])('is left alone by %s', (_, act) => {
    const { onClose, onMove } = open(0);
    act();
    expect(onClose).not.toHaveBeenCalled();
    expect(onMove).not.toHaveBeenCalled();
    expect(hosts()).toHaveLength(1);
  });

  it('stays open when it is pinned, and shows another claim in the same card', () => {
    const { onClose } = open(0);
    const first = dialog();
    dialog()?.querySelector<HTMLButtonElement>('.pin')?.click();
    document.body.dispatchEvent(press());
    document.body.dispatchEvent(key('Escape'));
    expect(onClose).not.toHaveBeenCalled();
    const second = open(2);
    expect(dialog()).toBe(first);
    expect(dialog()?.querySelector('.pin')?.getAttribute('aria-pressed')).toBe('true');
    dialog()?.dispatchEvent(key('Escape'));
    expect(second.onClose).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('comes again where the page has thrown it away', () => {
    open(0);
    hosts()[0]?.remove();
    open(1);
    expect(hosts()).toHaveLength(1);
  });

  it('keeps what is typed into it from the shortcuts of the page', () => {
    const shortcut = vi.fn();
    document.addEventListener('keydown', shortcut);
    open(0);
    dialog()?.dispatchEvent(key('j'));
    document.removeEventListener('keydown', shortcut);
    expect(shortcut).not.toHaveBeenCalled();
  });

  it('closes in silence when the page asks for it, also twice', () => {
    const { onClose } = open(0);
    card.close();
    card.close();
    expect(onClose).not.toHaveBeenCalled();
    expect(hosts()).toHaveLength(0);
  });
});

const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true });
const press = () => new MouseEvent('pointerdown', { bubbles: true, composed: true });
