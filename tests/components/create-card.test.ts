// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCard } from '../../components/card/create-card.tsx';
import { fixtures } from './fixtures.ts';

const findings = [fixtures.rounded, fixtures.consistent, fixtures.fall];
const hosts = () => document.querySelectorAll('[data-recount-card]');
/** The roots are closed: each is remembered when it is attached. */
const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
beforeEach(() => {
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
});
const dialog = () => {
  const [host] = hosts();
  return host && roots.get(host)?.querySelector('dialog');
};

const onTextSize = vi.fn();
const card = createCard(() => location.href, onTextSize);
afterEach(() => card.close());

function open(index: number) {
  const events = { onMove: vi.fn(), onClose: vi.fn() };
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
    first?.dispatchEvent(byReader(key('ArrowRight')));
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
    ['Esc in the card', () => dialog()?.dispatchEvent(byReader(key('Escape')))],
    ['Esc in the page', () => document.body.dispatchEvent(byReader(key('Escape')))],
    ['a press outside', () => document.body.dispatchEvent(byReader(press()))],
  ])('is closed by %s, once', (_, act) => {
    const { onClose } = open(0);
    act();
    act();
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(hosts()).toHaveLength(0);
  });

  it.each<[string, () => void]>([
    ['a press inside', () => dialog()?.dispatchEvent(byReader(press()))],
    ['another key in the page', () => document.body.dispatchEvent(byReader(key('ArrowRight')))],
    ['a key that a script has made up', () => dialog()?.dispatchEvent(key('ArrowRight'))],
    ['Esc that a script has made up', () => dialog()?.dispatchEvent(key('Escape'))],
    ['Esc that the page has made up', () => document.body.dispatchEvent(key('Escape'))],
    ['a press that the page has made up', () => document.body.dispatchEvent(press())],
    ['a click of a script on its cross', () => button('header > button:last-child').click()],
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
    button('.pin').dispatchEvent(byReader(new MouseEvent('click', { bubbles: true })));
    document.body.dispatchEvent(byReader(press()));
    document.body.dispatchEvent(byReader(key('Escape')));
    expect(onClose).not.toHaveBeenCalled();
    const second = open(2);
    expect(dialog()).toBe(first);
    expect(dialog()?.querySelector('.pin')?.getAttribute('aria-pressed')).toBe('true');
    dialog()?.dispatchEvent(byReader(key('Escape')));
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
    dialog()?.dispatchEvent(byReader(key('j')));
    document.removeEventListener('keydown', shortcut);
    expect(shortcut).not.toHaveBeenCalled();
  });

  it('keeps its text size where a script presses the button for it', () => {
    open(0);
    const larger = button('.text-size button:last-of-type');
    larger.click();
    expect(onTextSize).not.toHaveBeenCalled();
    larger.dispatchEvent(byReader(new MouseEvent('click', { bubbles: true })));
    expect(onTextSize).toHaveBeenCalledExactlyOnceWith(115);
  });

  it('hides its root from the page', () => {
    open(0);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.localName).not.toContain('-');
  });

  it.each<[string, (heading: Element) => void]>([
    ['words written over', (heading) => heading.replaceChildren('112%')],
    ['a word changed', (heading) => heading.firstChild?.replaceWith('112%')],
    ['an element added', (heading) => heading.append(document.createElement('img'))],
    ['an element taken out', (heading) => heading.remove()],
  ])('is closed by %s from outside, pinned or not', async (_, change) => {
    const { onClose } = open(0);
    const heading = dialog()?.querySelector('h2');
    if (heading) change(heading);
    await vi.waitFor(() => expect(hosts()).toHaveLength(0));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('stays open when its own words change, by a step and by a button that only it knows of', async () => {
    const { onClose } = open(0);
    const words = dialog()?.textContent;
    open(2);
    button('.copy > button').dispatchEvent(byReader(new MouseEvent('click', { bubbles: true })));
    await vi.waitFor(() => expect(dialog()?.querySelector('[role=menu]')).not.toBeNull());
    await new Promise((done) => setTimeout(done));
    expect(dialog()?.textContent).not.toBe(words);
    expect(hosts()).toHaveLength(1);
    expect(onClose).not.toHaveBeenCalled();
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
function button(selector: string): HTMLButtonElement {
  const found = dialog()?.querySelector<HTMLButtonElement>(selector);
  if (!found) throw new Error(`The card has no ${selector}`);
  return found;
}

/** The event as a browser gives it for what a reader has done. */
function byReader<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
