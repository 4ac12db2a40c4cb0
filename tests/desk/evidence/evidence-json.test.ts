import { describe, expect, it } from 'vitest';
import { evidenceToJson, readEvidence, writeEvidence } from '../../../lib/desk/evidence/evidence-json.ts';
import { withChange, withClaim } from '../../../lib/desk/evidence/make-evidence.ts';
import { replay } from '../../../lib/desk/evidence/replay.ts';
import { textHash } from '../../../lib/desk/evidence/text-hash.ts';
import { say } from '../../../lib/desk/messages/say.ts';
import { ARTICLE_EN, ARTICLE_VI, evidenceOf, TENSION, tableText } from './fixtures.ts';
import { decision } from './said.ts';

type Json = Record<string, unknown>;

/** The evidence of an article as JSON, with something done to it. */
async function broken(change: (json: Json) => void): Promise<string> {
  const json: Json = JSON.parse(JSON.stringify(evidenceToJson(await evidenceOf(ARTICLE_VI, 'vi'))));
  change(json);
  return JSON.stringify(json);
}

const claimsOf = (json: Json): Json[] => {
  const { claims } = json;
  return Array.isArray(claims) ? claims : [];
};
const recordOf = (json: Json): Json => {
  const finding: unknown = claimsOf(json)[0]?.finding;
  return Object(Object(finding).record);
};

describe('evidence written and read', () => {
  it.each([
    ['vi', ARTICLE_VI],
    ['en', ARTICLE_EN],
  ] as const)('comes back as it was, in %s', async (language, text) => {
    const evidence = await evidenceOf(text, language);
    expect(evidence.claims.length).toBeGreaterThan(2);
    expect(readEvidence(writeEvidence(evidence))).toEqual({ type: 'decoded', value: evidence });
  });

  it('keeps merged cells one cell, so that the table can be read again', async () => {
    const { text, tables } = tableText();
    const evidence = await evidenceOf(text, 'vi', null, tables);
    expect(evidence.claims.some(({ finding }) => finding.record.rule.includes('table.'))).toBe(true);
    const read = readEvidence(writeEvidence(evidence));
    if (read.type === 'misfit') throw new Error(read.problem);
    const [merged, same] = read.value.tables[0]?.rows[0] ?? [];
    expect(merged).toBe(same);
    expect(replay(read.value)?.claims.every(({ outcome }) => outcome === 'same')).toBe(true);
  });

  it('keeps decisions and notes', async () => {
    const evidence = await evidenceOf(ARTICLE_VI, 'vi');
    const at = '2026-11-25T10:00:00.000Z';
    const decided = withChange(
      withChange(evidence, 0, { decision: decision('dismissed', at, 'Làm tròn theo lệ của báo', 'Lan') }),
      1,
      { decision: decision('confirmed', at), note: 'Đã gọi\n“phòng”' },
    );
    expect(readEvidence(writeEvidence(decided))).toEqual({ type: 'decoded', value: decided });
  });

  it('takes a byte order mark', async () => {
    const written = writeEvidence(await evidenceOf(ARTICLE_EN, 'en'));
    expect(readEvidence(`\uFEFF${written}`).type).toBe('decoded');
  });

  it('leaves out what it does not know, and drops nothing that it does', async () => {
    const read = readEvidence(await broken((json) => Object.assign(json, { later: 1 })));
    expect(read).toEqual({ type: 'decoded', value: await evidenceOf(ARTICLE_VI, 'vi') });
  });

  it('keeps the tensions of an earlier version, and has none of its own', async () => {
    const evidence = await evidenceOf('Dự đại hội có 45 đại biểu. Trong số đó có 28 nam và 20 nữ.', 'vi');
    expect(evidence.tensions).toEqual([]);
    const before = { ...evidence, tensions: [TENSION] };
    expect(readEvidence(writeEvidence(before))).toEqual({ type: 'decoded', value: before });
  });

  it('says in plain words what another version said in a sentence that is not known here', async () => {
    const written = writeEvidence(await evidenceOf(ARTICLE_VI, 'vi')).replaceAll(
      '"key": "',
      '"key": "later.',
    );
    const read = readEvidence(written);
    if (read.type === 'misfit') throw new Error(read.problem);
    const [claim] = read.value.claims;
    if (claim === undefined) throw new Error('no claim');
    expect(say(claim.finding.explanation.finding, 'vi')).toBe('Bài viết ghi 101%; tính ra 101,3%.');
    expect(say(claim.finding.explanation.finding, 'en')).toBe('Printed 101%, recomputed 101.3%.');
  });
});

describe('evidence of version 1', () => {
  const at = '2026-11-25T10:00:00.000Z';

  it.each([
    ['a decision', { decision: { type: 'confirmed', at } }, { decision: decision('confirmed', at) }],
    [
      'a reason',
      { decision: { type: 'dismissed', at, reason: 'Theo sổ' } },
      { decision: decision('dismissed', at, 'Theo sổ') },
    ],
    ['nothing', {}, {}],
  ])('is read, with %s that nobody signed', async (_, written, words) => {
    const json = await broken((json) => {
      Object.assign(json, { schema: 1 });
      for (const claim of claimsOf(json)) Reflect.deleteProperty(claim, 'others');
      Object.assign(claimsOf(json)[0] ?? {}, written);
    });
    const evidence = withChange(await evidenceOf(ARTICLE_VI, 'vi'), 0, words);
    expect(readEvidence(json)).toEqual({ type: 'decoded', value: evidence });
  });

  it('is read with corrections of which it is not known who made them', async () => {
    const plain = await evidenceOf(ARTICLE_VI, 'vi');
    const finding = plain.claims[0]?.finding;
    const json = await broken((json) => {
      Object.assign(json, { schema: 1 });
      Object.assign(claimsOf(json)[0] ?? {}, { byHand: { corrections: [], finding } });
    });
    const read = readEvidence(json);
    expect(read.type === 'decoded' && read.value.claims[0]?.byHand).toMatchObject({
      by: '',
      at: null,
      why: '',
    });
  });
});

it('evidence that knows of no other languages has none', async () => {
  const json = await broken((json) => Reflect.deleteProperty(json, 'otherLanguages'));
  const read = readEvidence(json);
  expect(read.type === 'decoded' && read.value).toEqual(await evidenceOf(ARTICLE_VI, 'vi'));
});

describe('what is no evidence is refused in one sentence', () => {
  it.each<[problem: string, change: (json: Json) => void]>([
    ['it is not evidence of Recount', (json) => Object.assign(json, { format: 'other' })],
    [
      'it is not evidence that this version can read: it is of version 99',
      (json) => Object.assign(json, { schema: 99 }),
    ],
    ['it is not evidence of a known version', (json) => Object.assign(json, { schema: 0 })],
    ['schema is not a whole number', (json) => Object.assign(json, { schema: 'one' })],
    ['text is not a text', (json) => Object.assign(json, { text: 3 })],
    ['textHash is not a SHA-256', (json) => Object.assign(json, { textHash: 'abc' })],
    [
      'auditedAt is not a time like 2026-11-25T09:00:00.000Z',
      (json) => Object.assign(json, { auditedAt: 'today' }),
    ],
    ['claims is not a list', (json) => Object.assign(json, { claims: {} })],
    ['page.url is missing', (json) => Object.assign(json, { page: { title: '', language: 'vi' } })],
    [
      'page.url is not a text',
      (json) => Object.assign(json, { page: { title: '', language: 'vi', url: 3 } }),
    ],
    ['page is not an object', (json) => Object.assign(json, { page: [] })],
    ['claims[0] is not an object', (json) => Object.assign(json, { claims: [null] })],
    [
      'claims[0].finding.record.start is not a whole number',
      (json) => Object.assign(recordOf(json), { start: -1 }),
    ],
    ...[[{ language: 'en', start: 4, end: 2 }], [{ language: 'en', start: 4, end: 1e6 }]].map(
      (otherLanguages): [string, (json: Json) => unknown] => [
        'otherLanguages[0] is not a place of the text behind the last one',
        (json) => Object.assign(json, { otherLanguages }),
      ],
    ),
    [
      'otherLanguages[1] is not a place of the text behind the last one',
      (json) =>
        Object.assign(json, {
          otherLanguages: [
            { language: 'en', start: 4, end: 9 },
            { language: 'fr', start: 8, end: 12 },
          ],
        }),
    ],
    ['otherLanguages is not a list', (json) => Object.assign(json, { otherLanguages: 'en' })],
    ['claims[0] is not a place of the text', (json) => Object.assign(recordOf(json), { end: 1e6 })],
    [
      'claims[0].finding.record.verdict is not one of contradicted, impossible, inconsistent, mislabelled, other-base, truncated, rounded, consistent, derived, undecidable',
      (json) => Object.assign(recordOf(json), { verdict: 'wrong' }),
    ],
    [
      'claims[0].decision.type is not one of confirmed, dismissed, needs-source',
      (json) => Object.assign(claimsOf(json)[0] ?? {}, { decision: { type: 'toString' } }),
    ],
    [
      'claims[0].decision.reason is not a text',
      (json) =>
        Object.assign(claimsOf(json)[0] ?? {}, {
          decision: { type: 'dismissed', at: '2026-11-25T10:00:00.000Z', reason: 3 },
        }),
    ],
    [
      'tables[0].rows[1] is not as long as the first',
      (json) =>
        Object.assign(json, {
          tables: [{ caption: null, cells: [{ start: 0, end: 1, isHeader: true }], rows: [[0, 0], [0]] }],
        }),
    ],
    [
      'tables[0].rows[0] is not made of its cells',
      (json) => Object.assign(json, { tables: [{ caption: null, cells: [], rows: [[0]] }] }),
    ],
  ])('%s', async (problem, change) => {
    expect(readEvidence(await broken(change))).toEqual({ type: 'misfit', problem });
  });

  it.each(['', 'not json', '{', '[1,2', '\u0000'])('%j is not JSON', (source) => {
    expect(readEvidence(source)).toEqual({ type: 'misfit', problem: 'it is not JSON' });
  });

  it.each(['null', '3', '[]', '"x"'])('%s is no object', (source) => {
    expect(readEvidence(source)).toEqual({ type: 'misfit', problem: 'it is not an object' });
  });
});

describe('textHash', () => {
  it('is that of the text as the engine reads it', async () => {
    expect(await textHash('233/230')).toBe(await textHash('233/230'));
    expect(await textHash('đạt\u00A0101%')).toBe(await textHash('đạt 101%'));
    expect(await textHash('đạt'.normalize('NFD'))).toBe(await textHash('đạt'));
    expect(await textHash('đạt 101%')).not.toBe(await textHash('đạt 102%'));
  });

  it('is the SHA-256 that others compute', async () => {
    expect(await textHash('abc')).toBe(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

it('a claim that is added stands in its place of the reading order', async () => {
  const evidence = await evidenceOf(ARTICLE_VI, 'vi');
  const [first, ...others] = evidence.claims;
  if (first === undefined) throw new Error('no claim');
  expect(withClaim({ ...evidence, claims: others }, first).claims).toEqual(evidence.claims);
});
