import type { Page } from 'playwright-core';
import { browserSession, hiddenTarget, pressToolbarButton } from '../../scripts/demo/hidden-target.ts';
import type { Browser } from './browser.ts';

/** The popup of the toolbar button, as it hangs from the toolbar. */
export interface Popup {
  /** The value of an expression in the popup, once it is neither undefined nor null nor false. */
  value(expression: string): Promise<unknown>;
  /** Whether it is still open. */
  isOpen(): Promise<boolean>;
}

/** Presses the toolbar button while a page is shown. */
export async function openPopup(browser: Browser, page: Page): Promise<Popup> {
  const session = await browserSession(browser.context);
  await pressToolbarButton(session, browser.worker, page);
  const { evaluate, isOpen } = await hiddenTarget(session, browser.extensionUrl('popup.html'));
  return {
    isOpen,
    async value(expression) {
      for (;;) {
        const value = await evaluate(expression);
        if (value !== undefined && value !== null && value !== false) return value;
      }
    },
  };
}
