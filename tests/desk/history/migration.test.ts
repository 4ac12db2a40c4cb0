import { describe, expect, it } from 'vitest';
import { evidenceToJson } from '../../../lib/desk/evidence/evidence-json.ts';
import { openHistory } from '../../../lib/desk/history/history.ts';
import { audited, done, freshStores, on, settled, titles } from './fixtures.ts';

freshStores();

/** The history as version 1 made and filled it: the audits alone, found by fields inside of them. */
async function writeVersionOne(audits: readonly unknown[]): Promise<void> {
  const opening = indexedDB.open('recount-history', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('audits', { keyPath: 'id' });
    store.createIndex('byTime', 'evidence.auditedAt');
    store.createIndex('byUrl', 'evidence.page.url');
  };
  const db = await settled(opening);
  const transaction = db.transaction('audits', 'readwrite');
  for (const audit of audits) transaction.objectStore('audits').put(audit);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

const audit = async (id: string, day: number, title: string) => ({
  id,
  changedAt: on(day),
  tags: ['tháng 11'],
  evidence: evidenceToJson(await audited({ auditedAt: on(day), title })),
});

describe('a history of version 1', () => {
  it('is listed, searched and opened after the change of version', async () => {
    await writeVersionOne([await audit('a', 1, 'Hải Phòng'), await audit('b', 2, 'Huế')]);
    const history = openHistory();
    const list = async (words: string, tag: string | null) =>
      titles((await done(history.list({ words, tag }, null, 50))).listed);
    expect(await list('', null)).toEqual(['Huế', 'Hải Phòng']);
    expect(await list('hai phong', null)).toEqual(['Hải Phòng']);
    expect(await list('', 'tháng 11')).toEqual(['Huế', 'Hải Phòng']);
    expect(await done(history.open('a'))).toMatchObject({
      type: 'audit',
      record: {
        id: 'a',
        changedAt: on(1),
        tags: ['tháng 11'],
        evidence: await audited({ auditedAt: on(1), title: 'Hải Phòng' }),
      },
    });
    const [newest] = await done(history.at('https://example.org/a?b=1'));
    expect(newest?.id).toBe('b');
  });

  it('leaves what it cannot read as it is, says what is wrong with it, and loses nothing else', async () => {
    const damaged = { ...(await audit('b', 2, 'Huế')), evidence: { format: 'recount-evidence', schema: 1 } };
    await writeVersionOne([await audit('a', 1, 'Hải Phòng'), damaged, { id: 'c' }]);
    const history = openHistory();
    const { listed } = await done(history.list({ words: '', tag: null }, null, 50));
    expect(titles(listed)).toEqual(['Hải Phòng', '[evidence.engine is missing]', '[changedAt is missing]']);
    expect(await done(history.take('b'))).toEqual(damaged);
  });

  it('may be empty', async () => {
    await writeVersionOne([]);
    expect(await done(openHistory().size())).toBe(0);
  });

  it('keeps the old indices no longer', async () => {
    await writeVersionOne([]);
    await done(openHistory(AbortSignal.timeout(10_000)).size());
    const db = await settled(indexedDB.open('recount-history'));
    expect(db.version).toBe(3000);
    expect([...db.transaction('audits').objectStore('audits').indexNames]).toEqual([]);
    db.close();
  });
});
