import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openHistory } from '../../../lib/desk/history/history.ts';
import { audited, behind, done, freshStores, on, titles } from './fixtures.ts';

freshStores();

const ALL = { words: '', tag: null };
const ENGINE = '0.1.0';
const NONE = { fresh: 0, updated: 0, same: 0, unreadable: 0, differing: 0, disputed: 0 };

/** A history of so many audits, and the file of it. */
async function filled(audits: number) {
  const history = openHistory();
  for (let at = 0; at < audits; at++) {
    const evidence = await audited({ title: `Bài ${at}`, url: null, auditedAt: on(1 + (at % 28)) });
    await done(history.remember(evidence));
  }
  return { history, file: await done(history.exportAll()) };
}

const asBlob = (text: string): Blob => new Blob([text]);
const elsewhere = () => {
  globalThis.indexedDB = new IDBFactory();
  return openHistory();
};

describe('a file of the whole history', () => {
  it.each([0, 1, 3, 205])('is JSON and holds each of %d audits once', async (audits) => {
    const { file } = await filled(audits);
    const json = JSON.parse(await file.text());
    expect(json).toMatchObject({ format: 'recount-history', schema: 2 });
    expect(new Set(json.audits.map(({ id }: { id: string }) => id)).size).toBe(audits);
    expect(json.audits.length).toBe(audits);
  });

  it('brings everything back in an empty browser', async () => {
    const { history, file } = await filled(60);
    const before = await done(history.list(ALL, null, 99));
    const other = elsewhere();
    expect(await done(other.importFile(file, ENGINE))).toEqual({
      type: 'imported',
      imported: { ...NONE, fresh: 60 },
    });
    expect(await done(other.list(ALL, null, 99))).toEqual(before);
    expect(await (await done(other.exportAll())).text()).toBe(await file.text());
  });

  it.each<[how: string, layOut: (text: string) => string]>([
    ['in other lines', (text) => `\uFEFF${JSON.stringify(JSON.parse(text), null, 4)}`],
    ['in one line', (text) => JSON.stringify(JSON.parse(text))],
    ['by version 1', (text) => text.replace('"schema":2', '"schema":1')],
    ['in one line by version 1', (text) => JSON.stringify({ ...JSON.parse(text), schema: 1 })],
  ])('is read as well when it was written %s', async (_, layOut) => {
    const { file } = await filled(3);
    const text = layOut(await file.text());
    expect(await done(elsewhere().importFile(asBlob(text), ENGINE))).toMatchObject({
      imported: { ...NONE, fresh: 3 },
    });
  });
});

describe('merging by id', () => {
  it('counts what was there already, and makes no doubles', async () => {
    const { history, file } = await filled(3);
    expect(await done(history.importFile(file, ENGINE))).toMatchObject({ imported: { ...NONE, same: 3 } });
    expect(await done(history.size())).toBe(3);
  });

  it('keeps the state that was changed last, whichever of the two it is', async () => {
    const { history, file: old } = await filled(1);
    const [first] = (await done(history.list(ALL, null, 1))).listed;
    if (first?.type !== 'entry') throw new Error('no entry');
    const changedAt = new Date(Date.now() + 60_000).toISOString();
    await behind((store) => {
      const request = store('audits').get(first.entry.id);
      request.onsuccess = () => store('audits').put({ ...request.result, changedAt, tags: ['later'] });
    });
    const later = await done(history.exportAll());
    const other = elsewhere();
    expect(await done(other.importFile(old, ENGINE))).toMatchObject({ imported: { ...NONE, fresh: 1 } });
    expect(await done(other.importFile(later, ENGINE))).toMatchObject({ imported: { ...NONE, updated: 1 } });
    expect(await done(other.importFile(old, ENGINE))).toMatchObject({ imported: { ...NONE, same: 1 } });
    expect(await done(other.tags())).toEqual([{ tag: 'later', audits: 1 }]);
  });

  it('takes the audit of the file for one that is damaged here', async () => {
    const { history, file } = await filled(2);
    const [first] = (await done(history.list(ALL, null, 1))).listed;
    if (first?.type !== 'entry') throw new Error('no entry');
    await behind((store) => store('audits').put({ id: first.entry.id }));
    expect(await done(history.importFile(file, ENGINE))).toMatchObject({
      imported: { ...NONE, updated: 1, same: 1 },
    });
    expect((await done(history.open(first.entry.id))).type).toBe('audit');
  });

  it('an audit that stands in a file twice is one', async () => {
    const { file } = await filled(1);
    const [opening, audit, closing] = (await file.text()).trim().split('\n');
    const twice = asBlob([opening, `${audit},`, audit, closing].join('\n'));
    const other = elsewhere();
    expect(await done(other.importFile(twice, ENGINE))).toMatchObject({
      imported: { ...NONE, fresh: 1, same: 1 },
    });
    expect(await done(other.size())).toBe(1);
  });
});

describe('a damaged file', () => {
  it.each<[what: string, damage: (lines: string[]) => string[]]>([
    ['a line that is no JSON', (lines) => lines.with(2, '{"id":"x",')],
    ['a line that is no audit', (lines) => lines.with(2, '{"id":"x"},')],
    ['a file that was cut off', (lines) => [...lines.slice(0, 3), (lines[3] ?? '').slice(0, 900)]],
  ])('%s costs no other line', async (_, damage) => {
    const { file } = await filled(3);
    const lines = (await file.text()).trim().split('\n');
    const other = elsewhere();
    expect(await done(other.importFile(asBlob(damage(lines).join('\n')), ENGINE))).toEqual({
      type: 'imported',
      imported: { ...NONE, fresh: 2, unreadable: 1 },
    });
    expect(titles((await done(other.list(ALL, null, 9))).listed).length).toBe(2);
  });

  it.each<[what: string, damage: (text: string) => string, imported: Partial<typeof NONE>]>([
    ['cut off', (text) => text.slice(0, -900), { fresh: 2, unreadable: 1 }],
    ['with a hole', (text) => text.replace('"changedAt"', ''), { fresh: 2, unreadable: 1 }],
  ])('in one line, %s, costs no other audit', async (_, damage, imported) => {
    const { file } = await filled(3);
    const text = damage(JSON.stringify(JSON.parse(await file.text())));
    expect(await done(elsewhere().importFile(asBlob(text), ENGINE))).toEqual({
      type: 'imported',
      imported: { ...NONE, ...imported },
    });
  });

  it('lines with Windows ends are read', async () => {
    const { file } = await filled(2);
    const text = (await file.text()).replaceAll('\n', '\r\n');
    expect(await done(elsewhere().importFile(asBlob(text), ENGINE))).toMatchObject({
      imported: { ...NONE, fresh: 2 },
    });
  });

  it.each<[what: string, text: string, outcome: string]>([
    ['nothing', '', 'no-history'],
    ['a picture', '\u0089PNG', 'no-history'],
    ['other JSON', '[1, 2]', 'no-history'],
    ['the settings', '{"format": "recount-settings", "theme": "dark"}', 'no-history'],
    [
      'a history that is cut off at once',
      '{"format":"recount-history","schema":2,"audits":[ ',
      'damaged-file',
    ],
    ['a history without audits', '{"format": "recount-history", "schema": 1}', 'no-history'],
    ['one of a later version', '{"format": "recount-history", "schema": 3, "audits": []}', 'newer-file'],
  ])('%s is no history, and changes nothing', async (_, text, outcome) => {
    const { history } = await filled(1);
    expect(await done(history.importFile(asBlob(text), ENGINE))).toEqual({ type: outcome });
    expect(await done(history.size())).toBe(1);
  });
});
