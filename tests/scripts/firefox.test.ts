import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/firefox.mjs');

/** What is found with these variables, by a user who cannot install anything. */
const found = (env: Record<string, string>): unknown => {
  const code = `process.getuid = () => 1000;
    const { findFirefox } = await import(${JSON.stringify(SCRIPT)});
    console.log(JSON.stringify(findFirefox()));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env,
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
};

it('says in one line what to do where there is no Firefox, and nobody to install one', () => {
  expect(found({ PATH: '' })).toEqual({
    problem: expect.stringMatching(/^No Firefox 140 or later .*apt-get install firefox-esr.*FIREFOX_PATH\.$/),
  });
});

it('says so where what is named is none', () => {
  expect(found({ PATH: '', FIREFOX_PATH: process.execPath })).toEqual({
    problem: `FIREFOX_PATH is ${process.execPath}, which is not a Firefox that starts.`,
  });
});
