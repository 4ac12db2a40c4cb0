import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildInto, newFolder } from '../e2e/build.ts';
import { OPEN_ROOTS } from '../e2e/open-roots.ts';

/** A page of the extension with nothing in it, from which the tests call the extension API. */
export const EMPTY_PAGE = 'empty.html';

/**
 * A build for Firefox: as its readers have it; one whose closed roots are open ones, so that tests see into the card; or such a
 * one that has of the extension API what there is on a phone.
 */
export type FirefoxBuild = 'as-is' | 'open-roots' | 'phone';

/** Where a build is that the tests load into Firefox. */
export function firefoxBuild(build: FirefoxBuild): string {
  const { RECOUNT_FIREFOX_BUILD } = process.env;
  if (!RECOUNT_FIREFOX_BUILD) throw new Error('The extension has not been built for Firefox');
  return join(RECOUNT_FIREFOX_BUILD, build);
}

/** Builds the extension once for all tests in Firefox. What it returns takes the builds away after them. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await newFolder();
  process.env.RECOUNT_FIREFOX_BUILD = folder;
  await buildInto(folder, { mode: 'demo', browser: 'firefox' });
  const built = join(folder, 'firefox-mv3-demo');
  await writeFile(join(built, EMPTY_PAGE), '<!doctype html><meta charset="utf-8"><title>Empty</title>');
  await cp(built, firefoxBuild('open-roots'), { recursive: true });
  await cp(built, firefoxBuild('as-is'), { recursive: true });
  await openRootsIn(firefoxBuild('open-roots'));
  await cp(firefoxBuild('open-roots'), firefoxBuild('phone'), { recursive: true });
  await takeFromPhone(firefoxBuild('phone'));
  return () => rm(folder, { recursive: true, force: true });
}

/**
 * Firefox lets no one into the world of a content script but the extension itself, and WebDriver’s scripts run in others; so
 * what makes roots open stands before the extension’s own scripts.
 */
async function openRootsIn(folder: string): Promise<void> {
  const scripts = join(folder, 'content-scripts');
  for (const name of await readdir(scripts)) {
    if (name.endsWith('.js')) await change(join(scripts, name), (text) => `${OPEN_ROOTS}\n${text}`);
  }
  await writeFile(join(folder, 'open-roots.js'), OPEN_ROOTS);
  for (const name of await readdir(folder)) {
    if (name.endsWith('.html'))
      await change(join(folder, name), (text) =>
        text.replace('<head>', '<head><script src="/open-roots.js"></script>'),
      );
  }
}

/** Firefox for Android has no windows, no keys and no sidebar. */
async function takeFromPhone(folder: string): Promise<void> {
  const without = "for (const name of ['windows', 'commands', 'sidebarAction']) delete browser[name];\n";
  for (const name of ['background.js', 'open-roots.js'])
    await change(join(folder, name), (text) => without + text);
}

const change = async (path: string, by: (text: string) => string): Promise<void> =>
  writeFile(path, by(await readFile(path, 'utf8')));
