import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type Browser, closePages, launchAsIs, open } from './browser.ts';
import { type ClosedCard, closedCard } from './closed-card.ts';
import { pointOf, stateOf, step } from './probe.ts';
import { type Server, serve } from './server.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launchAsIs();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** All that is stored of what a reader has chosen. */
const stored = () =>
  browser.worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.sync.get(null), await chrome.storage.local.get(null)]),
  );

/** What a page does once a card is open; what it returns is what it has learned of the card. */
type Attack = (host: HTMLElement) => unknown;

const ATTACKS: Readonly<Record<string, Attack>> = {
  'asks for the root': (host) => [
    host.shadowRoot?.textContent,
    host.textContent,
    host.getRootNode().nodeName,
  ],
  'presses the buttons in the root': (host) => {
    for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
  },
  'rewrites what stands in the root': (host) => {
    host.shadowRoot?.querySelector('h2')?.replaceChildren('77%');
  },
  'asks for the internals': (host) => host.attachInternals().shadowRoot?.textContent,
  'attaches a root of its own': (host) => host.attachShadow({ mode: 'open' }).innerHTML,
  'asks for its markup': (host) => [
    host.outerHTML,
    host.getHTML({ serializableShadowRoots: true }),
    new XMLSerializer().serializeToString(host),
    host.innerText,
    document.documentElement.innerText.length - document.body.innerText.length,
  ],
  'copies it': (host) =>
    [host.cloneNode(true), document.importNode(host, true)].map((copy) => copy.textContent),
  'selects it': (host) => {
    const selection = getSelection();
    selection?.selectAllChildren(host);
    const all = [String(selection)];
    for (const [how, unit] of [
      ['extend', 'documentboundary'],
      ['move', 'documentboundary'],
    ] as const) {
      selection?.modify(how, 'forward', unit);
      all.push(
        String(selection),
        selection?.anchorNode?.nodeName ?? '',
        selection?.focusNode?.nodeName ?? '',
      );
    }
    return all.filter((text) => !document.body.innerText.includes(text));
  },
  'searches for its words and asks what is selected': () => {
    const body = document.body;
    body.remove();
    const selection = getSelection();
    const read = ['Text', '%', 'the', 'a'].map((word) => {
      selection?.empty();
      Reflect.get(window, 'find').call(window, word);
      selection?.modify('extend', 'forward', 'documentboundary');
      const forwards = String(selection);
      selection?.modify('extend', 'backward', 'documentboundary');
      return forwards + String(selection);
    });
    document.documentElement.append(body);
    return read.join('');
  },
  'asks what lies at a point': (host) => {
    const seen = new Set<Node | undefined | null>();
    for (let x = 5; x < innerWidth; x += 40) {
      for (let y = 5; y < innerHeight; y += 40) {
        for (const element of document.elementsFromPoint(x, y)) seen.add(element);
        seen.add(document.caretPositionFromPoint(x, y)?.offsetNode);
      }
    }
    return [...seen].filter((node) => node && node !== host && !document.contains(node));
  },
  'presses keys on it': (host) => {
    for (const key of ['Escape', 'ArrowRight', 'j', 'Enter', ' ', 'Tab']) {
      for (const target of [host, document, document.body, window]) {
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      }
    }
  },
  'clicks on it, all over': (host) => {
    host.click();
    for (let x = 0; x < innerWidth; x += 20) {
      for (let y = 0; y < innerHeight; y += 20) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick']) {
          document.elementFromPoint(x, y)?.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              composed: true,
              clientX: x,
              clientY: y,
              isPrimary: true,
            }),
          );
        }
      }
    }
  },
  'presses the page': () => {
    document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  },
  'makes it editable and types': (host) => {
    host.contentEditable = 'true';
    document.designMode = 'on';
    for (const style of [host.style, document.documentElement.style])
      style.setProperty('-webkit-user-modify', 'read-write', 'important');
    Reflect.get(window, 'find').call(window, '%');
    for (const command of ['selectAll', 'insertText', 'insertHTML', 'delete'])
      document.execCommand(command, false, '<b>77%</b>');
    document.designMode = 'off';
  },
  'puts things into its host': (host) => {
    host.innerHTML = '<dialog open slot="a">77%</dialog>';
    host.textContent = '77%';
  },
  'focuses and blurs it': (host) => {
    host.tabIndex = 0;
    host.focus();
    host.blur();
  },
  'sends messages in its name': () => {
    for (const type of ['text-size', 'claim-reached', 'inject', 'audited'])
      postMessage({ type, textSize: 200, index: 3, source: 'recount' }, '*');
    for (const name of ['wxt:content-script-started', 'wxt:locationchange', 'recount'])
      for (const target of [document, window]) target.dispatchEvent(new CustomEvent(name, { detail: {} }));
  },
};

const openOn = async (page: Page): Promise<ClosedCard> => {
  const card = await closedCard(page);
  await step(browser.worker, page, 1);
  await expect.poll(() => card.wordsOf('dialog')).toBeDefined();
  // The chart comes behind it.
  await expect.poll(() => card.wordsOf('.chart')).toBeTruthy();
  return card;
};

describe('of a card that is open', () => {
  it.each(Object.entries(ATTACKS))('a page that %s learns nothing and changes nothing', async (_, attack) => {
    const page = await open(browser, server.url('marks-vi'));
    const card = await openOn(page);
    const [words, before] = [await card.wordsOf('dialog'), await stored()];
    const learned = await page.evaluate(
      `(() => { try { return JSON.stringify((${attack})(document.querySelector('[data-recount-card]'))) ?? ''; } catch (error) { return String(error.name); } })()`,
    );
    expect(words).toMatch(/101\.3/);
    for (const secret of ['101.3', 'Rounded', 'In the text', 'Recomputed', 'dialog'])
      expect(String(learned)).not.toContain(secret);
    expect(await card.wordsOf('dialog')).toBe(words);
    expect(await stored()).toBe(before);
  });
});

describe('before a card is open', () => {
  it('a page that presses its own marks opens none', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const card = await closedCard(page);
    const { x, y } = await pointOf(page, '#wrong', '45/60');
    const opened = await page.evaluateHandle(() => {
      const hosts: Node[] = [];
      new MutationObserver((records) => {
        for (const { addedNodes } of records) hosts.push(...addedNodes);
      }).observe(document.documentElement, { childList: true });
      return hosts;
    });
    await page.evaluate(
      ([clientX, clientY]) => {
        const under = document.elementFromPoint(clientX, clientY);
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click'])
          under?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX, clientY }));
        if (under instanceof HTMLElement) under.click();
      },
      [x, y] as const,
    );
    // A reader's own click opens one, and no other was on its way.
    await page.mouse.click(x, y);
    await expect.poll(() => card.wordsOf('h2')).toContain('75%');
    expect(await opened.evaluate((hosts) => hosts.length)).toBe(1);
  });

  it('a page that has defined elements of all names of Recount gets no root', async () => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      for (const name of ['recount-card', 'recount-host', 'x-recount']) {
        customElements.define(
          name,
          class extends HTMLElement {
            constructor() {
              super();
              const internals = this.attachInternals();
              setTimeout(() => seen.push(String(internals.shadowRoot)), 0);
            }
          },
        );
      }
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        seen.push('attached');
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
    await page.goto(server.url('marks-vi'));
    await stateOf(browser.worker, page);
    const card = await openOn(page);
    expect(await card.wordsOf('dialog')).toBeTruthy();
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
  });
});

it('what a reader presses acts: the text size is stored', async () => {
  const page = await open(browser, server.url('marks-vi'));
  const card = await openOn(page);
  const { x, y } = await card.middleOf('.text-size button:last-of-type');
  await page.mouse.click(x, y);
  await expect.poll(stored).toContain('"textSize":115');
});
