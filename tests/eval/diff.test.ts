import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArticles } from '../../bench/diff/articles.ts';
import { type Change, changesIn, touchesFlag } from '../../bench/diff/changes.ts';
import { grouped } from '../../bench/diff/groups.ts';
import { readOrder } from '../../bench/diff/order.ts';
import { printed } from '../../bench/diff/print.ts';
import { type SaidClaim, saidOf } from '../../bench/diff/said.ts';
import { ROOT } from '../cli/command.ts';

const TEXT = 'The village has 230 houses. Of them 200 are lit, or 87%; 12 of 15 roads are paved.';
const SHARE: SaidClaim = {
  kind: 'share',
  verdict: 'consistent',
  start: 28,
  end: 55,
  rule: 'en/share.whole-before',
  stated: '87%',
  place: 52,
  computed: '86.9565%',
  operands: 'part 200 at 36, whole 230 at 16',
};
const QUOTA: SaidClaim = {
  kind: 'quota',
  verdict: 'derived',
  start: 57,
  end: 81,
  rule: 'en/quota.out-of',
  stated: undefined,
  place: undefined,
  computed: '80%',
  operands: 'part 12 at 57, whole 15 at 63',
};
const article = { id: 'a', lang: 'en', text: TEXT };
const changes = (before: readonly SaidClaim[], after: readonly SaidClaim[]): readonly Change[] =>
  changesIn(article, { claims: before }, { claims: after });

describe('the changes between two audits of a text', () => {
  it.each<
    [name: string, before: readonly SaidClaim[], after: readonly SaidClaim[], groups: readonly string[]]
  >([
    ['the same twice', [SHARE, QUOTA], [SHARE, QUOTA], []],
    ['another rule only', [SHARE], [{ ...SHARE, rule: 'en/share.other' }], []],
    ['one more', [SHARE], [SHARE, QUOTA], ['new: derived']],
    ['one less', [SHARE, QUOTA], [QUOTA], ['gone: consistent']],
    ['another verdict', [SHARE], [{ ...SHARE, verdict: 'inconsistent' }], ['consistent → inconsistent']],
    ['another kind of it', [SHARE], [{ ...SHARE, kind: 'attainment' }], ['other figures: consistent']],
    [
      'another whole',
      [SHARE],
      [{ ...SHARE, operands: 'part 200 at 36, whole 15 at 63' }],
      ['other figures: consistent'],
    ],
    ['another result', [SHARE], [{ ...SHARE, computed: '80%' }], ['other figures: consistent']],
    ['a longer quote', [SHARE], [{ ...SHARE, start: 4 }], []],
    [
      'another figure',
      [SHARE],
      [{ ...SHARE, place: 63, stated: '15%' }],
      ['gone: consistent', 'new: consistent'],
    ],
    [
      'nothing stated, a longer quote',
      [QUOTA],
      [{ ...QUOTA, start: 50, verdict: 'contradicted' }],
      ['derived → contradicted'],
    ],
    [
      'nothing stated, elsewhere',
      [QUOTA],
      [{ ...QUOTA, start: 0, end: 9, operands: '' }],
      ['gone: derived', 'new: derived'],
    ],
    // Two claims of one figure: each is held against its own.
    ['one of two', [SHARE, { ...SHARE, kind: 'ratio' }], [{ ...SHARE, kind: 'ratio' }], ['gone: consistent']],
  ])('%s', (_, before, after, groups) => {
    expect(
      grouped(changes(before, after))
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...groups].toSorted());
  });

  it('quotes the text around them on one line, the quote marked', () => {
    const [change] = changesIn(
      { ...article, text: TEXT.replace('. Of', '.\nOf') },
      { claims: [] },
      { claims: [SHARE] },
    );
    expect(change?.around).toBe(
      'The village has 230 houses. ⟦Of them 200 are lit, or 87%⟧; 12 of 15 roads are paved.',
    );
  });

  it('says where an article can be read on one side only', () => {
    const unread = { claims: [], problem: 'line 1 cannot be read' };
    expect(changesIn(article, { claims: [SHARE] }, unread)).toMatchObject([
      { type: 'unread', side: 'after' },
    ]);
    expect(changesIn(article, unread, unread)).toEqual([]);
  });
});

describe('the order of what is told', () => {
  const all = [
    ...changes([], [QUOTA]),
    ...changes([], [QUOTA]),
    ...changes([{ ...SHARE, verdict: 'impossible' }], []),
    ...changes([SHARE], [{ ...SHARE, verdict: 'mislabelled' }]),
  ];

  it('has new flags first, then those that are gone, then the larger groups', () => {
    expect(grouped(all).map(({ name, changes: members }) => `${members.length} ${name}`)).toEqual([
      '1 consistent → mislabelled',
      '1 gone: impossible',
      '2 new: derived',
    ]);
    expect(all.filter(touchesFlag)).toHaveLength(2);
  });

  it('counts all and quotes as many as are wanted', () => {
    const heading = { revision: 'v1', commit: '0123456789abcdef', articles: 1200 };
    const lines = printed(heading, grouped(all), 1).split('\n');
    expect(lines[0]).toBe(
      '1,200 articles, v1 (0123456) → working tree: 4 changes in 1 of them; 2 touch a flag.',
    );
    expect(lines).toContain('── new: derived (2)');
    expect(lines).toContain('  and 1 more');
    expect(lines).toContain(
      'a  share; stated 87%; computed 86.9565%; consistent → mislabelled; en/share.whole-before',
    );
    expect(printed(heading, [], undefined)).toBe(
      '1,200 articles, v1 (0123456) → working tree: nothing changed.',
    );
  });
});

describe('saidOf', () => {
  it('takes what it compares out of a record, and what is wrong with an item', () => {
    const record = {
      kind: 'ratio',
      verdict: 'consistent',
      start: 0,
      end: 9,
      rule: 'vi/ratio.slash',
      stated: { value: '12.5', unit: '%', start: 5 },
      computed: { value: 12.512345678, unit: '%' },
      operands: [{ role: 'part', value: '1', start: 0 }],
    };
    expect(saidOf(JSON.stringify({ claims: [record] })).claims).toMatchObject([
      { stated: '12.5%', place: 5, computed: '12.5123%', operands: 'part 1 at 0' },
    ]);
    expect(saidOf('{"error":"line 1 is odd"}')).toEqual({ claims: [], problem: 'line 1 is odd' });
  });
});

describe('what cannot be compared is refused in one sentence', () => {
  it.each<[argv: readonly string[], problem: RegExp]>([
    [[], /^No revision is named; the call is /u],
    [['main'], /^No file of articles is named behind the revision “main”/u],
    [['main', 'a.ndjson', '--limit', 'few'], /^--limit is a number of changes, not “few”$/u],
    [['main', 'a.ndjson', '--flag'], /^Unknown option '--flag'; the call is /u],
  ])('%j', (argv, problem) => {
    expect(() => readOrder(argv)).toThrow(problem);
  });

  it.each<[line: string, problem: string]>([
    ['[1]', 'a.ndjson, line 2 is not an object like {"id","lang","text"}'],
    ['{', 'a.ndjson, line 2 is not an object like {"id","lang","text"}'],
    ['{"id":1}', 'a.ndjson, line 2 has no "text"'],
  ])('%j', (line, problem) => {
    expect(() => parseArticles(`{"text":""}\n${line}\n`, 'a.ndjson')).toThrow(problem);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-diff-test-'));
  const file = join(folder, 'articles.ndjson.gz');
  writeFileSync(file, gzipSync(`${JSON.stringify({ ...article, lang: 'en' })}\n`));
  afterAll(() => rmSync(folder, { recursive: true }));
  const call = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'bench/eval-diff.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: folder, INIT_CWD: ROOT },
    });

  it('audits as of a revision and with the working tree', () => {
    const { status, stdout } = call('HEAD', file, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ revision: 'HEAD', articles: 1, changes: expect.any(Array) });
  });

  it.each<[args: readonly string[], problem: string]>([
    [['no-such-revision', file], 'There is no revision “no-such-revision” in this repository\n'],
    [['HEAD', 'no-such-file'], 'There is no file no-such-file\n'],
  ])('%j', (args, problem) => {
    expect(call(...args)).toMatchObject({ status: 2, stdout: '', stderr: problem });
  });
});
