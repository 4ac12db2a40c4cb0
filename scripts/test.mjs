// npm test: lint, types, unit tests and end-to-end tests, in Chromium and in Firefox; names what failed, and what only passed when it was tried again; ends with the line
// "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { findFirefox } from './firefox.mjs';
import { ensureEngines } from './scale-out.mjs';

ensureDependencies();
ensureEngines();
const { path, problem } = findBrowser();
const firefox = findFirefox();
const reports = mkdtempSync(join(tmpdir(), 'recount-test-'));
const OUTCOME = join(reports, 'outcome.json');
const env = {
  ...process.env,
  OUTCOME,
  ...(path && { CHROME_PATH: path }),
  ...(firefox.path && { FIREFOX_PATH: firefox.path }),
};
const BIN = join(ROOT, 'node_modules', '.bin');

/** Runs a development tool with its output shown; whether it ended well. */
function succeeds(tool, ...args) {
  // On Windows the tools are .cmd files, which only a shell starts; no argument here needs quoting.
  const windows = process.platform === 'win32';
  const command = join(BIN, windows ? `${tool}.cmd` : tool);
  const { status } = spawnSync(windows ? `"${command}"` : command, args, {
    cwd: ROOT,
    env,
    shell: windows,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** One check that passes or fails as a whole. */
const whole = (name, ok) => ({ passed: ok ? 1 : 0, failed: ok ? [] : [name], flaky: [] });

/** A run of Vitest, counted test by test. */
function vitest(name, ...args) {
  rmSync(OUTCOME, { force: true });
  const reporters = ['--reporter=default', `--reporter=${join(ROOT, 'scripts', 'outcome.mjs')}`];
  const ok = succeeds('vitest', 'run', ...args, ...reporters);
  if (!existsSync(OUTCOME)) return whole(name, false);
  const outcome = JSON.parse(readFileSync(OUTCOME, 'utf8'));
  return ok || outcome.failed.length > 0 ? outcome : { ...outcome, failed: [name] };
}

function endToEnd(name) {
  if (path) return vitest(name, '--config', 'vitest.e2e.config.ts');
  console.log(problem);
  return whole(name, false);
}

/** Chromium must be there; Firefox is where Debian has it, and elsewhere where somebody has installed it. */
function inFirefox(name) {
  if (firefox.path && path) return vitest(name, '--config', 'vitest.firefox.config.ts');
  console.log(`Skipped: ${firefox.problem ?? problem}`);
  return { passed: 0, failed: [], flaky: [] };
}

/** As `npm run types`. */
const TYPES = [['wxt', 'prepare'], ['tsc', '-p', 'lib/engine'], ['tsc', '-p', 'lib'], ['tsc']];

const STEPS = [
  ['Lint', (name) => whole(name, succeeds('biome', 'check', '.'))],
  [
    'Types',
    (name) =>
      whole(
        name,
        TYPES.every((of) => succeeds(...of)),
      ),
  ],
  ['Unit tests', vitest],
  ['End-to-end tests', endToEnd],
  ['End-to-end tests in Firefox', inFirefox],
];

const outcomes = STEPS.map(([name, run]) => {
  console.log(`\n${name}`);
  return run(name);
});
rmSync(reports, { recursive: true, force: true });
const failed = outcomes.flatMap((outcome) => outcome.failed);
const flaky = outcomes.flatMap((outcome) => outcome.flaky);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
if (flaky.length > 0) console.log(`\nPassed only when tried again:\n${flaky.join('\n')}`);
if (failed.length > 0) console.log(`\nFailed:\n${failed.join('\n')}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
