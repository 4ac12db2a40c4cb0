import type { Page } from 'playwright-core';
import type { Relay } from './relay.ts';

/** The window of Firefox around the pages, where scripts may do all that a person can do with mouse and keys. */
export interface FirefoxWindow {
  /** The value of the body of an async function in the window's own world, by the way of JSON. */
  run(body: string): Promise<unknown>;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** What each body may use: the extension by its id, and all windows. */
const GIVEN = `
  const { extension } = WebExtensionPolicy.getByID(ID) ?? {};
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
`;

/** The window of the Firefox behind a relay, with the extension of this id. */
export function windowOf(relay: Relay, id: string): FirefoxWindow {
  return {
    async run(body) {
      // Borders: what Firefox says is of this protocol.
      const tree = (await relay.send('browsingContext.getTree', {
        'moz:scope': 'chrome',
        maxDepth: 0,
      })) as Tree;
      const context = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
      const evaluated = (await relay.send('script.evaluate', {
        expression: `(async (ID) => { ${GIVEN} ${body} })(${JSON.stringify(id)})
          .then((value) => JSON.stringify(value) ?? 'null')`,
        target: { context },
        awaitPromise: true,
      })) as Evaluated;
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
      return JSON.parse(evaluated.result?.value ?? 'null');
    },
  };
}

/** Presses the extension's toolbar button while a page is shown, which lets the extension read that page. */
export async function pressToolbarButtonIn({ run }: FirefoxWindow, page: Page): Promise<void> {
  await page.bringToFront();
  await run(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    // Where nothing has the focus, none goes by itself.
    for (const { document } of windows)
      document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
    const shown = windows.findLast(({ gBrowser }) => gBrowser.currentURI.spec === ${JSON.stringify(page.url())});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(shown);
  `);
}

/** Shows pages as in a light or a dark browser; the rest of what Playwright can emulate is set before Firefox starts. */
export async function setColourScheme(
  { run }: FirefoxWindow,
  params: Readonly<Record<string, unknown>>,
): Promise<void> {
  await run(`
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const { contexts = [], features } = ${JSON.stringify(params)};
    for (const id of contexts) {
      const page = NavigableManager.getBrowsingContextById(id);
      if (page !== null) page.top.prefersColorSchemeOverride = features['prefers-color-scheme'] ?? 'none';
    }
  `);
}

/** Does what the keys of a command lead to: Firefox's own keys do not bear the command's name. */
export async function pressKeyOf({ run }: FirefoxWindow, command: string): Promise<void> {
  await run(`extension.shortcuts.onCommand(${JSON.stringify(command)})`);
}

/** Agrees from now on to whatever permission the extension asks for, by the button of the question. */
export async function agreeIn({ run }: FirefoxWindow): Promise<void> {
  await run(`
    setInterval(() => {
      for (const { document } of Services.wm.getEnumerator('navigator:browser'))
        document.querySelector('#notification-popup[panelopen] #addon-webext-permissions-notification')?.button.click();
    }, 100);
  `);
}

/** Evaluates in a page of the extension that is no tab: the popup, the sidebar. */
export interface Aside {
  evaluate(expression: string): Promise<unknown>;
  isOpen(): Promise<boolean>;
}

const SCRIPT = 'data:text/javascript;charset=utf-8,';

/** Runs where the page is, in a world from which the page's content security policy keeps nothing out. */
const asked = (expression: string): string => `
  const world = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const wish = content.windowUtils.setHandlingUserInput(true);
  try {
    const value = Components.utils.evalInSandbox(${JSON.stringify(`JSON.stringify(${expression})`)}, world);
    sendAsyncMessage('recount', { value });
  } catch (error) {
    sendAsyncMessage('recount', { error: String(error) });
  } finally {
    wish.destruct();
  }`;

function asideOf({ run }: FirefoxWindow, find: string): Aside {
  return {
    isOpen: async () => (await run(`return ${find} !== undefined`)) === true,
    evaluate: async (expression) => {
      const value = await run(`
        const manager = (${find})?.messageManager;
        if (manager === undefined) return undefined;
        const { value, error } = await new Promise((done) => {
          const hear = ({ data }) => {
            manager.removeMessageListener('recount', hear);
            done(data);
          };
          manager.addMessageListener('recount', hear);
          manager.loadFrameScript(${JSON.stringify(SCRIPT)} + encodeURIComponent(${JSON.stringify(asked(expression))}), false);
          // A popup is moved into its panel while it loads, and what it was asked then is lost.
          setTimeout(hear, 3_000, { data: {} });
        });
        if (error !== undefined) throw new Error(error);
        return value;
      `);
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
  };
}

/** The popup that hangs from the toolbar of any window. */
export const popupIn = (window: FirefoxWindow): Aside =>
  asideOf(
    window,
    `windows.map(({ document }) => document.querySelector('.webextension-popup-browser')).find((one) => one !== null)`,
  );

/** The sidebar of any window. */
export const sidebarIn = (window: FirefoxWindow): Aside =>
  asideOf(
    window,
    `windows.map(({ document }) => document.querySelector('#sidebar')?.contentDocument
      ?.querySelector('#webext-panels-browser')).find((one) => one)`,
  );
