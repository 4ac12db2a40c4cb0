// npm test: lint, types, unit tests and end-to-end tests; ends with the line "N passed, N failed", before which stands what
// passed only when it was tried once more.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { ensureEngines } from './scale-out.mjs';

ensureDependencies();
ensureEngines();
const { path, problem } = findBrowser();
const env = path ? { ...process.env, CHROME_PATH: path } : { ...process.env };
const BIN = join(ROOT, 'node_modules', '.bin');
const reports = mkdtempSync(join(tmpdir(), 'recount-test-'));
/** What was flaky, a line each. */
const flaky = join(reports, 'flaky');
env.RECOUNT_FLAKY = flaky;

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
const whole = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A run of Vitest, counted test by test; a file that does not load counts as one failure. */
function vitest(name, ...args) {
  const report = join(reports, `${name}.json`);
  const ok = succeeds(
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=./scripts/flaky-reporter.ts',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (!existsSync(report)) return whole(false);
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed, failed: !ok && failed === 0 ? 1 : failed };
}

function endToEnd() {
  if (path) return vitest('e2e', '--config', 'vitest.e2e.config.ts');
  console.log(problem);
  return whole(false);
}

/** As `npm run types`. */
const TYPES = [['wxt', 'prepare'], ['tsc', '-p', 'lib/engine'], ['tsc', '-p', 'lib'], ['tsc']];

const STEPS = [
  ['Lint', () => whole(succeeds('biome', 'check', '.'))],
  ['Types', () => whole(TYPES.every((of) => succeeds(...of)))],
  ['Unit tests', () => vitest('unit')],
  ['End-to-end tests', endToEnd],
];

let passed = 0;
let failed = 0;
for (const [name, run] of STEPS) {
  console.log(`\n${name}`);
  const result = run();
  passed += result.passed;
  failed += result.failed;
}
if (existsSync(flaky)) {
  const names = readFileSync(flaky, 'utf8').trimEnd().split('\n');
  console.log(`\n${names.length} flaky:\n${names.map((name) => `  ${name}`).join('\n')}`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
