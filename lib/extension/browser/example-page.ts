import { browser } from 'wxt/browser';

/** The address of the article that was made up for trying. */
export const exampleAddress = (): string => browser.runtime.getURL('/example.html');
