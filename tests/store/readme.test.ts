import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/engine/audit.ts';

/** Rows of README.vi.md: what an article says, and whether the figures are said to fit. */
const rows = [
  ...(await readFile('README.vi.md', 'utf8')).matchAll(/^\| \*(?<text>[^|]+)\* \| (?<said>[^|]+) \|$/gmu),
].map(({ groups }) => [groups?.text ?? '', groups?.said ?? ''] as const);

describe('what the README says of an example is what the engine says', () => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(4);
  });

  it.each(rows)('%s: %s', (text, said) => {
    const verdicts = audit(text, 'vi').map(({ record }) => record.verdict);
    expect(verdicts).toHaveLength(1);
    const fits = ['consistent', 'rounded'].includes(verdicts[0] ?? '');
    expect(fits && !verdicts.includes('rounded')).toBe(said.endsWith('khớp'));
  });
});

/** Commands of `npm run`, as the READMEs write them. */
describe.each(['README.md', 'README.vi.md'])('%s', (file) => {
  it('names no script that is not there', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
    const named = [...(await readFile(file, 'utf8')).matchAll(/npm run (?:--silent )?([\w:]+)/gu)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, name] of named) expect(Object.keys(scripts)).toContain(name);
  });
});
