import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/desk/evidence/evidence.ts';
import { writeEvidence } from '../../../lib/desk/evidence/evidence-json.ts';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import { toEvidenceLines } from '../../../lib/desk/forms/evidence-lines.ts';
import type { AuditRecord } from '../../../lib/desk/history/audit-record.ts';
import { type History, openHistory } from '../../../lib/desk/history/history.ts';
import type { Imported } from '../../../lib/desk/history/import.ts';
import { decision } from '../evidence/said.ts';
import { audited, behind, done, freshStores, on } from './fixtures.ts';

freshStores();

const ENGINE = '0.1.0';
const NONE: Imported = { fresh: 0, updated: 0, same: 0, unreadable: 0, differing: 0, disputed: 0 };
const asBlob = (text: string): Blob => new Blob([text]);

const elsewhere = (): History => {
  globalThis.indexedDB = new IDBFactory();
  return openHistory();
};

/** All audits of a history, in the order of its list. */
async function recordsOf(history: History): Promise<readonly AuditRecord[]> {
  const { listed } = await done(history.list({ words: '', tag: null }, null, 99));
  const ids = listed.flatMap((one) => (one.type === 'entry' ? [one.entry.id] : []));
  const opened = await Promise.all(ids.map((id) => done(history.open(id))));
  return opened.flatMap((one) => (one.type === 'audit' ? [one.record] : []));
}

/** The words on the claims of the only audit: `confirmed Lan | dismissed Minh`. */
async function wordsIn(history: History): Promise<readonly string[]> {
  const [record, ...others] = await recordsOf(history);
  if (record === undefined || others.length > 0) throw new Error(`${others.length + 1} audits`);
  return record.evidence.claims.map(({ decision, others }) =>
    [decision, ...others.decisions]
      .map((one) => (one === null ? '' : `${one.type} ${one.by}`.trim()))
      .join(' | '),
  );
}

const LAN = decision('confirmed', on(4), 'Đã gọi quận', 'Lan');
const MINH = decision('dismissed', on(5), 'Theo hộ', 'Minh');

describe('two people’s files of one article', () => {
  const files: readonly (readonly [string, (evidence: Evidence) => Promise<Blob>])[] = [
    [
      'of the history',
      async (evidence) => {
        const history = elsewhere();
        await done(history.remember(evidence));
        return done(history.exportAll());
      },
    ],
    ['of evidence', async (evidence) => asBlob(writeEvidence(evidence))],
    ['of lines of evidence', async (evidence) => asBlob(toEvidenceLines([evidence]))],
  ];

  it.each(files)('%s merge claim by claim', async (_, fileOf) => {
    const plain = await audited();
    const file = await fileOf(withChange(plain, 1, { decision: MINH, note: 'Hỏi lại.' }));
    const history = elsewhere();
    await done(history.remember(withChange(plain, 0, { decision: LAN })));
    expect(await done(history.importFile(file, ENGINE))).toEqual({
      type: 'imported',
      imported: { ...NONE, updated: 1 },
    });
    expect(await wordsIn(history)).toEqual(['confirmed Lan', 'dismissed Minh', '', '']);
    expect(await done(history.importFile(file, ENGINE))).toMatchObject({ imported: { ...NONE, same: 1 } });
  });

  it.each(files)(
    '%s: where both decided differently both words stand, with name, time and reason',
    async (_, fileOf) => {
      const plain = await audited();
      const file = await fileOf(withChange(plain, 0, { decision: MINH, note: 'Theo sổ.' }));
      const history = elsewhere();
      await done(history.remember(withChange(plain, 0, { decision: LAN, note: 'Đã gọi.' })));
      expect(await done(history.importFile(file, ENGINE))).toMatchObject({
        imported: { ...NONE, updated: 1, disputed: 1 },
      });
      const [record] = await recordsOf(history);
      expect(record?.evidence.claims[0]).toMatchObject({
        decision: LAN,
        others: { decisions: [MINH] },
        note: 'Đã gọi.\nTheo sổ.',
      });
      expect(await done(history.importFile(file, ENGINE))).toMatchObject({ imported: { ...NONE, same: 1 } });
    },
  );

  it('of another text stand beside it, and are found again', async () => {
    const plain = await audited();
    const history = openHistory();
    const { id } = await done(history.remember(withChange(plain, 0, { decision: LAN })));
    const file = await done(history.exportAll());
    const other = await audited({ text: `${plain.text}\n\nBài được cập nhật.` });
    await done(history.change(id, () => ({ evidence: other, tags: [] })));
    for (const imported of [{ fresh: 1 }, { same: 1 }])
      expect(await done(history.importFile(file, ENGINE))).toMatchObject({
        imported: { ...NONE, ...imported },
      });
    expect(await done(history.size())).toBe(2);
  });
});

describe('what is imported is not believed', () => {
  const forged: readonly (readonly [string, (json: string) => string])[] = [
    ['a verdict', (json) => json.replaceAll('"verdict":"impossible"', '"verdict":"consistent"')],
    ['a recomputed figure', (json) => json.replaceAll('"value":101.30434782608695', '"value":101')],
  ];

  it.each(forged)('%s is worked out again, and what differs is said', async (_, forge) => {
    const plain = await audited();
    const from = openHistory();
    await done(from.remember(withChange(plain, 0, { decision: LAN })));
    const text = await (await done(from.exportAll())).text();
    expect(forge(text)).not.toBe(text);
    const history = elsewhere();
    expect(await done(history.importFile(asBlob(forge(text)), ENGINE))).toMatchObject({
      imported: { ...NONE, fresh: 1, differing: 1 },
    });
    const [record] = await recordsOf(history);
    expect(record?.evidence.claims).toEqual(withChange(plain, 0, { decision: LAN }).claims);
    expect(record?.differing?.results).toHaveLength(1);
    expect(record?.differing?.text).toBe('same');
  });

  it('a sentence that the engine does not say is not shown', async () => {
    const from = openHistory();
    await done(from.remember(await audited()));
    const text = await (await done(from.exportAll())).text();
    const history = elsewhere();
    await done(history.importFile(asBlob(text.replaceAll('"value":"101.3"', '"value":"999"')), ENGINE));
    expect(await (await done(history.exportAll())).text()).not.toContain('999');
  });

  it('a text is hashed: one that is not that of its hash is said to be another', async () => {
    const from = openHistory();
    await done(from.remember(await audited()));
    const text = (await (await done(from.exportAll())).text()).replaceAll(
      '47% muốn nghỉ chợ',
      '48% muốn nghỉ chợ',
    );
    const history = elsewhere();
    await done(history.importFile(asBlob(text), ENGINE));
    const [record] = await recordsOf(history);
    expect(record?.differing?.text).toBe('other');
    expect(record?.evidence.textHash).not.toBe((await audited()).textHash);
    expect(record?.evidence.claims[3]?.finding.record).toMatchObject({ verdict: 'consistent' });
  });

  it('a claim that is not in the text is left open where somebody decided on it, and else is gone', async () => {
    const plain = withChange(await audited(), 0, { decision: LAN });
    const text = plain.text.replaceAll(/\d/gu, 'x');
    const from = openHistory();
    await done(from.remember({ ...plain, text }));
    const file = await done(from.exportAll());
    const history = elsewhere();
    await done(history.importFile(file, ENGINE));
    const [record] = await recordsOf(history);
    expect(record?.evidence.claims).toMatchObject([
      { decision: LAN, finding: { record: { verdict: 'undecidable', computed: null } } },
    ]);
    expect(record?.differing?.results).toHaveLength(4);
  });
});

describe('a clock that was wrong', () => {
  const AHEAD = '2031-01-01T00:00:00.000Z';
  const ahead = async (id: string): Promise<void> =>
    behind((store) => {
      const request = store('audits').get(id);
      request.onsuccess = () => store('audits').put({ ...request.result, changedAt: AHEAD });
    });

  it('loses nothing of what is decided when it is right again', async () => {
    const history = openHistory();
    const { id } = await done(history.remember(await audited()));
    await ahead(id);
    const old = await done(history.exportAll());
    const note = (evidence: Evidence) => withChange(evidence, 0, { note: 'Mới.', decision: LAN });
    await done(history.change(id, ({ evidence, tags }) => ({ tags, evidence: note(evidence) })));
    await done(history.importFile(old, ENGINE));
    const [record] = await recordsOf(history);
    expect(record?.evidence.claims[0]).toMatchObject({ note: 'Mới.', decision: LAN });
    expect(record?.changedAt).toBe('2031-01-01T00:00:00.001Z');
  });

  it('does not hide the audit of today behind one of tomorrow', async () => {
    const history = openHistory();
    await done(history.remember(await audited({ auditedAt: AHEAD })));
    const { text } = await audited();
    const today = await audited({
      text: `${text} Nay thêm 5%.`,
      textHash: `sha256:${'0'.repeat(64)}`,
      auditedAt: on(3),
    });
    const { id } = await done(history.remember(today));
    expect((await done(history.remember(today))).type).toBe('same');
    expect((await done(history.at(today.page.url)))[0]).toMatchObject({ id });
  });
});

it('two panels that begin at the same moment keep one audit', async () => {
  const [first, second] = [openHistory(), openHistory()];
  const plain = await audited();
  const keep = (history: History) => done(history.keep(undefined, plain, (stored) => stored));
  const ids = (await Promise.all([keep(first), keep(second)])).map(({ id }) => id);
  expect(new Set(ids).size).toBe(1);
  expect(await done(first.size())).toBe(1);
});
