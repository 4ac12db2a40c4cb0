import { describe, expect, it } from 'vitest';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import { decidedAt } from '../../../lib/desk/history/decided-at.ts';
import { openHistory } from '../../../lib/desk/history/history.ts';
import { decision } from '../evidence/said.ts';
import { audited, behind, done, freshStores, on } from './fixtures.ts';

freshStores();

const PAGE = 'https://bao.example/1';

/** Keeps an audit of the page whose first claim was dismissed. */
async function keep(day: number, note: string): Promise<void> {
  const text = `Kết nạp 233/230 đảng viên, bằng 101%. Cập nhật ngày ${day} tháng 11.`;
  const evidence = await audited({ url: PAGE, auditedAt: on(day), text });
  await done(
    openHistory().remember(
      withChange(evidence, 0, { decision: decision('dismissed', on(day), 'Làm tròn'), note }),
    ),
  );
}

/** What is told of the first claim of an address. */
const first = async (url: string | undefined) => (await decidedAt(url))[0]?.decided;

describe('what was made of the claims of an address', () => {
  it('is that of the last audit', async () => {
    await keep(1, 'cũ');
    await keep(3, 'mới');
    expect(await first(PAGE)).toEqual({ type: 'dismissed', note: 'mới', isTyped: false });
  });

  it.each([['https://bao.example/2'], ['chrome://newtab/'], [undefined]])('is nothing of %s', async (url) => {
    await keep(1, '');
    expect(await decidedAt(url)).toEqual([]);
  });

  it('is the same at another place of the page', async () => {
    await keep(1, 'đã gọi');
    expect(await first(`${PAGE}#hai`)).toMatchObject({ note: 'đã gọi' });
  });

  it('makes no store where there is none', async () => {
    expect(await decidedAt(PAGE)).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is nothing of an audit that is damaged', async () => {
    await keep(1, '');
    const [db] = await indexedDB.databases();
    await behind((store) => void store('audits').clear(), db?.version);
    expect(await decidedAt(PAGE)).toEqual([]);
  });
});
