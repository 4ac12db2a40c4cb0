// Finds a Chromium that loads extensions from a folder, or brings one in. Plain Node.
// Branded Google Chrome is not looked for: from version 137 on it ignores --load-extension.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages, isRootOnDebian } from './apt.mjs';
import { ROOT } from './dependencies.mjs';
import { tell } from './terminal.mjs';

const { env, platform } = process;
const HELP =
  'No Chromium was found and none could be installed: install one ' +
  '(Debian: apt-get install chromium; macOS: brew install --cask chromium; anywhere: npx playwright-core install --with-deps chromium) ' +
  'or name its program in CHROME_PATH.';

const TESTING = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const CHROMIUM = 'Chromium.app/Contents/MacOS/Chromium';

function usualPlaces() {
  switch (platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
        join(folder, CHROMIUM),
        join(folder, TESTING),
      ]);
    case 'win32':
      return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((folder) =>
        folder ? [join(folder, 'Chromium', 'Application', 'chrome.exe')] : [],
      );
    default:
      return [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/lib/chromium'].flatMap((folder) =>
        folder ? [join(folder, 'chromium'), join(folder, 'chromium-browser')] : [],
      );
  }
}

function cacheFolder() {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

const IN_CACHE = [
  ...['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
  ...['chrome-mac', 'chrome-mac-x64', 'chrome-mac-arm64'].flatMap((folder) => [
    `${folder}/${CHROMIUM}`,
    `${folder}/${TESTING}`,
  ]),
];

/** Playwright's own downloads, newest first. */
function cached() {
  const folder = cacheFolder();
  if (!existsSync(folder)) return [];
  const builds = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/u.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return builds.flatMap((build) => IN_CACHE.map((path) => join(folder, build, path)));
}

/** Google Chrome itself writes its number right behind its name. */
const IS_CHROMIUM = /^(?!Google Chrome \d).*(?:Chrom|Edge|Brave)/u;

/** Whether a program is there and starts. A snap is not taken: it sees neither hidden folders nor /tmp. */
function works(path) {
  if (!existsSync(path)) return false;
  if (realpathSync(path).includes('snap')) return false;
  // On Windows --version opens a window instead.
  if (platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && IS_CHROMIUM.test(stdout);
}

const look = () => [...usualPlaces(), ...cached()].find(works);

function installWithApt() {
  if (!isRootOnDebian()) return;
  tell('Installing Chromium with apt-get …');
  installPackages('chromium');
}

function installWithPlaywright() {
  tell('Downloading Chromium with Playwright …');
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium', '--no-shell'], { stdio: 'ignore' });
}

/**
 * `{ path }` of a Chromium that starts, installed where there was none, or `{ problem }`: one sentence that says what
 * to do.
 */
export function findBrowser() {
  const named = env.CHROME_PATH;
  if (named && !works(named))
    return { problem: `CHROME_PATH is ${named}, which is not a Chromium that starts.` };
  let path = named || look();
  for (const install of [installWithApt, installWithPlaywright]) {
    if (path) break;
    install();
    path = look();
  }
  return path ? { path } : { problem: HELP };
}
