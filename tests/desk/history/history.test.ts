import { describe, expect, it } from 'vitest';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import type { Place } from '../../../lib/desk/history/entry.ts';
import { type History, openHistory } from '../../../lib/desk/history/history.ts';
import { decision } from '../evidence/said.ts';
import { audited, done, freshStores, on, titles } from './fixtures.ts';

freshStores();

const ALL = { words: '', tag: null };

async function listed(history: History, query = ALL as { words: string; tag: string | null }) {
  return titles((await done(history.list(query, null, 50))).listed);
}

/** Three audits of three pages, with what a person made of them. */
async function threeAudits(): Promise<History> {
  const history = openHistory();
  const first = await done(
    history.remember(
      await audited({ title: 'Đà Nẵng thu ngân sách', url: 'https://bao.example/1', auditedAt: on(1) }),
    ),
  );
  await done(
    history.remember(
      await audited({ title: 'Chuyện nghỉ chợ', url: 'https://www.tin.example/2', auditedAt: on(3) }),
    ),
  );
  const third = await done(
    history.remember(await audited({ title: 'Pasted', url: null, auditedAt: on(2), text: 'Không có số.' })),
  );
  await done(
    history.change(first.id, ({ evidence }) => ({
      tags: ['ngân sách', '  tuần 48 ', 'ngân sách'],
      evidence: {
        ...withChange(evidence, 0, {
          decision: decision('dismissed', on(4), 'Báo làm tròn theo lệ'),
          note: 'Đã gọi phòng Tổ chức',
        }),
        note: 'Để dành cho bài tổng kết',
      },
    })),
  );
  await done(history.change(third.id, ({ evidence }) => ({ evidence, tags: ['tuần 48'] })));
  return history;
}

describe('the list', () => {
  it('has the newest first, whatever was kept first', async () => {
    expect(await listed(await threeAudits())).toEqual(['Chuyện nghỉ chợ', 'Pasted', 'Đà Nẵng thu ngân sách']);
  });

  it('tells counts, decisions and tags', async () => {
    const history = await threeAudits();
    const { listed } = await done(history.list({ words: 'da nang', tag: null }, null, 1));
    expect(listed[0]).toMatchObject({
      type: 'entry',
      entry: {
        url: 'https://bao.example/1',
        language: 'vi',
        counts: { error: 1, warning: 0, notice: 1, consistent: 1, undecidable: 0, derived: 1 },
        decided: 1,
        tags: ['ngân sách', 'tuần 48'],
      },
    });
  });

  it.each<[words: string, tag: string | null, found: readonly string[]]>([
    ['đà nẵng', null, ['Đà Nẵng thu ngân sách']],
    ['DA NANG', null, ['Đà Nẵng thu ngân sách']],
    ['nang  da', null, ['Đà Nẵng thu ngân sách']],
    ['Đà Nẵng'.normalize('NFD'), null, ['Đà Nẵng thu ngân sách']],
    ['tin.example', null, ['Chuyện nghỉ chợ']],
    ['233/230', null, ['Chuyện nghỉ chợ', 'Đà Nẵng thu ngân sách']],
    ['phong to chuc', null, ['Đà Nẵng thu ngân sách']],
    ['lam tron theo le', null, ['Đà Nẵng thu ngân sách']],
    ['bai tong ket', null, ['Đà Nẵng thu ngân sách']],
    ['tuan 48', null, ['Pasted', 'Đà Nẵng thu ngân sách']],
    ['', 'tuần 48', ['Pasted', 'Đà Nẵng thu ngân sách']],
    ['', 'ngân sách', ['Đà Nẵng thu ngân sách']],
    ['pasted', 'tuần 48', ['Pasted']],
    // Not found: what is only in the text, a word too many, another tag, a part of a tag.
    ['le chan 111', null, []],
    ['da nang pasted', null, []],
    ['pasted', 'ngân sách', []],
    ['', 'tuần', []],
    ['', 'tuần 4', []],
  ])('searched for %j with the tag %j', async (words, tag, found) => {
    expect(await listed(await threeAudits(), { words, tag })).toEqual(found);
  });

  it.each<[words: string, tag: string | null]>([
    ['', null],
    ['so', null],
    ['', 'odd'],
  ])('comes in pages without a gap or a double, for %j and tag %j', async (words, tag) => {
    const history = openHistory();
    for (let at = 0; at < 12; at++) {
      // Three of one moment, so that the id has to tell them apart.
      const evidence = await audited({ title: `so ${at}`, url: null, auditedAt: on(1 + Math.floor(at / 3)) });
      const { id } = await done(history.remember(evidence));
      if (at % 2 === 1) await done(history.change(id, ({ evidence }) => ({ evidence, tags: ['odd'] })));
    }
    const found: string[] = [];
    let place: Place | null = null;
    do {
      const page: { listed: readonly { type: string }[]; next: Place | null } = await done(
        history.list({ words, tag }, place, 5),
      );
      found.push(...titles(page.listed as never));
      place = page.next;
    } while (place !== null);
    expect(found.length).toBe(tag === null ? 12 : 6);
    expect(new Set(found).size).toBe(found.length);
  });

  it('ends early when it is not wanted any more', async () => {
    const history = await threeAudits();
    const { listed, next } = await done(history.list(ALL, null, 50, AbortSignal.abort()));
    expect({ listed, next }).toEqual({ listed: [], next: null });
  });
});

it('counts the audits of each tag', async () => {
  expect(await done((await threeAudits()).tags())).toEqual([
    { tag: 'ngân sách', audits: 1 },
    { tag: 'tuần 48', audits: 2 },
  ]);
});

describe('remember', () => {
  it('gives back what it was given', async () => {
    const history = openHistory();
    const evidence = await audited();
    const { id } = await done(history.remember(evidence));
    expect(await done(history.open(id))).toMatchObject({ type: 'audit', record: { id, tags: [], evidence } });
  });

  it.each<[what: string, changes: Parameters<typeof audited>[0], kept: 'new' | 'same']>([
    ['the same text of the same address', { auditedAt: on(9) }, 'same'],
    ['the address with the way there', { url: 'https://example.org/a?b=1&utm_source=x#part' }, 'same'],
    ['another text', { textHash: `sha256:${'0'.repeat(64)}` }, 'new'],
    ['another engine', { engine: '9.9.9' }, 'new'],
    ['another address', { url: 'https://example.org/a?b=2' }, 'new'],
    ['no address', { url: null }, 'new'],
  ])('%s', async (_, changes, kept) => {
    const history = openHistory();
    const first = await done(history.remember(await audited({ auditedAt: on(2) })));
    await done(history.change(first.id, ({ evidence }) => ({ evidence, tags: ['a'] })));
    const second = await done(history.remember(await audited(changes)));
    expect(second.type).toBe(kept);
    expect(await done(history.size())).toBe(kept === 'new' ? 2 : 1);
    expect(await done(history.open(first.id))).toMatchObject({ record: { tags: ['a'] } });
  });

  it('names the audit before of the same address', async () => {
    const history = openHistory();
    const first = await done(history.remember(await audited({ auditedAt: on(1) })));
    expect(first.earlier).toBe(null);
    const changed = { textHash: `sha256:${'0'.repeat(64)}`, auditedAt: on(2) };
    const second = await done(history.remember(await audited(changed)));
    expect(second.earlier).toBe(first.id);
    expect(await done(history.remember(await audited(changed)))).toEqual({ ...second, type: 'same' });
    const at = await done(history.at('https://example.org/a?b=1#top'));
    expect(at.map(({ id }) => id)).toEqual([second.id, first.id]);
  });
});

describe('taking out', () => {
  it('takes one out and puts it back as it was', async () => {
    const history = await threeAudits();
    const { listed: before } = await done(history.list(ALL, null, 50));
    const [first] = before;
    if (first?.type !== 'entry') throw new Error('no entry');
    const taken = await done(history.take(first.entry.id));
    if (taken === undefined) throw new Error('nothing was taken');
    expect(await listed(history)).toEqual(['Pasted', 'Đà Nẵng thu ngân sách']);
    expect(await done(history.open(first.entry.id))).toEqual({ type: 'none' });
    await done(history.putBack(taken));
    expect((await done(history.list(ALL, null, 50))).listed).toEqual(before);
  });

  it('takes nothing where nothing is', async () => {
    const history = await threeAudits();
    expect(await done(history.take('no such id'))).toBeUndefined();
    expect(await done(history.size())).toBe(3);
  });

  it('takes all', async () => {
    const history = await threeAudits();
    await done(history.clear());
    expect(await listed(history)).toEqual([]);
    expect(await done(history.tags())).toEqual([]);
    expect(await done(history.size())).toBe(0);
  });
});
