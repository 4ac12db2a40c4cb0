import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const textOf = async (language: string, part: string): Promise<string> =>
  (await readFile(`store/${language}/${part}.txt`, 'utf8')).trim();

/** How long a part may be, in characters: the strictest of the stores of Chrome, Edge and Firefox. */
const LIMITS: readonly (readonly [part: string, least: number, most: number])[] = [
  // Firefox takes 50, Chrome 75.
  ['name', 7, 50],
  // Chrome takes 132, Firefox 250.
  ['summary', 20, 132],
  // Edge wants 250 at least and takes 10,000; Firefox takes 15,000, Chrome 16,000.
  ['description', 250, 10_000],
  ['single-purpose', 20, 1000],
];

describe.each(['en', 'vi'])('the listing in %s', (language) => {
  it.each(LIMITS)('has a %s of %d to %d characters', async (part, least, most) => {
    const { length } = await textOf(language, part);
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('sums up what the manifest says', async () => {
    const messages = JSON.parse(await readFile(`public/_locales/${language}/messages.json`, 'utf8'));
    expect(await textOf(language, 'summary')).toBe(messages.description.message);
  });

  it('names the extension as the manifest does', async () => {
    expect(await textOf(language, 'name')).toMatch(/^Recount\b/u);
  });

  it('has no markup, which the stores show as it stands', async () => {
    expect(await textOf(language, 'description')).not.toMatch(/[*#<>[\]`]|https?:/u);
  });
});
