import type { Page } from 'playwright-core';
import {
  browserSession,
  type HiddenTarget,
  hiddenTarget,
  pressToolbarButton,
} from '../../scripts/demo/hidden-target.ts';
import { popupIn, pressToolbarButtonIn } from '../firefox/window.ts';
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
  const { evaluate, isOpen } = await hidden(browser, page);
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

async function hidden(
  { firefox, context, worker, extensionUrl }: Browser,
  page: Page,
): Promise<Pick<HiddenTarget, 'evaluate' | 'isOpen'>> {
  if (firefox !== undefined) {
    await pressToolbarButtonIn(firefox, page);
    return popupIn(firefox);
  }
  const session = await browserSession(context);
  await pressToolbarButton(session, worker, page);
  return hiddenTarget(session, extensionUrl('popup.html'));
}
