import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { History } from '../../../lib/desk/history/history.ts';
import { openHistory } from '../../../lib/desk/history/history.ts';
import { auditText } from '../../../lib/engine/audit.ts';
import { joinArticles } from '../../../lib/extension/browser/joined-articles.ts';
import type { TabArticle, TabProblem } from '../../../lib/extension/browser/tab-article.ts';
import { Panel } from '../../../lib/extension/panel/panel.ts';
import type { Audited } from '../../../lib/extension/panel/panel-state.ts';
import { ARTICLE_VI } from '../../desk/evidence/fixtures.ts';

const URL_ = 'https://bao.example/ket-qua';

/** What a tab shows now, as the browser's side of the panel gives it. */
function tabOf(text: string, url = URL_): TabArticle {
  const reading = {
    ...auditText(text, 'vi'),
    language: 'vi',
    url,
    title: 'Kết quả',
    text,
    tables: [],
    otherLanguages: [],
    jsonLd: [],
  };
  const article = joinArticles([{ frameId: 0, reading }]);
  if ('problem' in article) throw new Error(article.problem);
  return {
    article,
    isPrivate: false,
    showClaim: vi.fn(async () => undefined),
    decided: article.findings.map(() => null),
    decide: vi.fn(async () => undefined),
    showPassage: async () => undefined,
    indexOf: (_, index) => index,
    selection: async () => null,
  };
}

let history: History;
let tabs: Map<number, TabArticle | { readonly problem: TabProblem }>;
let clock: number;
beforeEach(async () => {
  history = openHistory();
  await history.clear();
  tabs = new Map([[1, tabOf(ARTICLE_VI)]]);
  clock = Date.parse('2026-11-25T09:00:00.000Z');
});

function panelOf(signal = new AbortController().signal): Panel {
  return new Panel(
    {
      history,
      engine: '0.1.0',
      read: async (tabId) => tabs.get(tabId) ?? { problem: 'refused' },
      now: () => {
        clock += 60_000;
        return new Date(clock);
      },
      draw: () => undefined,
      signer: () => 'Lan',
      journal: () => ({ write: () => undefined, clear: () => undefined }),
    },
    signal,
  );
}

function shown(panel: Panel): Audited {
  const { state } = panel;
  if (state.status !== 'read') throw new Error(state.status);
  return state;
}
const decisions = (panel: Panel) => shown(panel).evidence.claims.map(({ decision }) => decision?.type ?? '');
async function size(): Promise<number> {
  const kept = await history.size();
  if (kept.type !== 'done') throw new Error(kept.trouble);
  return kept.value;
}

async function beside(tabId = 1): Promise<Panel> {
  const panel = panelOf();
  await panel.tab.follow(tabId);
  return panel;
}

describe('what is stored', () => {
  it.each<[string, (panel: Panel) => void]>([
    ['nothing by reading', () => undefined],
    ['nothing by selecting', (panel) => panel.select(1)],
    ['nothing by asking what is selected', (panel) => void panel.adding.propose()],
    [
      'nothing by a correction that is none',
      (panel) =>
        panel.edits.correct(0, [{ type: 'figure', role: 'whole', start: 3, typed: 'x', language: 'vi' }], ''),
    ],
    ['nothing by taking out what was read', (panel) => panel.edits.takeOut(0)],
  ])('%s', async (_, act) => {
    const panel = await beside();
    act(panel);
    await panel.flush();
    expect(await size()).toBe(0);
    expect(shown(panel).kept.type).toBe('not-yet');
  });

  it.each<[string, (panel: Panel) => void]>([
    ['a decision', (panel) => panel.edits.decide(0, 'confirmed')],
    ['a note', (panel) => panel.edits.note(0, 'Đã hỏi.')],
    ['a note on the article', (panel) => panel.edits.noteArticle('Đã hỏi.')],
    ['what is saved', (panel) => panel.save()],
  ])('%s', async (_, act) => {
    const panel = await beside();
    act(panel);
    await panel.flush();
    expect(await size()).toBe(1);
    expect(shown(panel).kept.type).toBe('kept');
  });

  it('is nothing in a private window: not read, not stored, and it is said', async () => {
    const first = await beside();
    first.edits.decide(0, 'confirmed');
    await first.flush();
    const tab = tabs.get(1);
    if (tab === undefined || 'problem' in tab) throw new Error('no tab');
    tabs.set(1, { ...tab, isPrivate: true });
    const panel = await beside();
    expect(decisions(panel)).toEqual(['', '', '', '']);
    panel.edits.decide(1, 'dismissed');
    panel.edits.note(2, 'Đã hỏi.');
    panel.save();
    await panel.flush();
    expect(shown(panel).kept).toEqual({ type: 'private' });
    expect(decisions(panel)).toEqual(['', 'dismissed', '', '']);
    tabs.set(1, tab);
    expect(decisions(await beside())).toEqual(['confirmed', '', '', '']);
  });

  it('is there again beside the same article, and goes on in the same audit', async () => {
    const first = await beside();
    first.edits.decide(0, 'confirmed');
    await first.flush();
    const again = await beside();
    expect(decisions(again)).toEqual(['confirmed', '', '', '']);
    expect(shown(again).kept.type).toBe('kept');
    expect(shown(again).since).toBeNull();
    again.edits.decide(0, null);
    again.edits.decide(1, 'dismissed');
    await again.flush();
    expect(await size()).toBe(1);
    expect(decisions(await beside())).toEqual(['', 'dismissed', '', '']);
  });

  it('of a full disk nothing is lost that is shown, and Save tries again', async () => {
    const { keep } = history;
    history = { ...history, keep: async () => ({ type: 'trouble', trouble: 'full' }) };
    const panel = await beside();
    panel.edits.decide(0, 'confirmed');
    await panel.flush();
    expect(shown(panel).kept).toEqual({ type: 'trouble', trouble: 'full' });
    expect(decisions(panel)[0]).toBe('confirmed');
    Object.assign(history, { keep });
    panel.save();
    await panel.flush();
    expect(shown(panel).kept.type).toBe('kept');
  });
});

describe('two panels beside one article', () => {
  const until = AbortSignal.timeout(60_000);
  const together = async (): Promise<readonly [Panel, Panel]> => {
    const panels = [];
    for (const own of [openHistory(until), openHistory(until)]) {
      history = own;
      panels.push(await beside());
    }
    const [one, other] = panels;
    if (one === undefined || other === undefined) throw new Error('no panel');
    return [one, other];
  };

  it('keep what was decided in either, and show it at once', async () => {
    const [one, other] = await together();
    one.edits.decide(0, 'confirmed');
    await one.flush();
    await vi.waitFor(() => expect(decisions(other)).toEqual(['confirmed', '', '', '']));
    expect(shown(other).kept.type).toBe('kept');
    other.edits.decide(1, 'dismissed');
    other.edits.note(2, 'Đã hỏi.');
    await other.flush();
    await vi.waitFor(() => expect(decisions(one)).toEqual(['confirmed', 'dismissed', '', '']));
    expect(shown(one).evidence.claims[2]?.note).toBe('Đã hỏi.');
    expect(await size()).toBe(1);
    expect(decisions(await beside())).toEqual(['confirmed', 'dismissed', '', '']);
  });

  it('lose nothing that is done in the same moment', async () => {
    const [one, other] = await together();
    one.edits.decide(0, 'confirmed');
    other.edits.decide(1, 'dismissed');
    one.edits.decide(2, 'needs-source');
    other.edits.note(0, 'Đã hỏi.');
    await Promise.all([one.flush(), other.flush()]);
    const all = ['confirmed', 'dismissed', 'needs-source', ''];
    for (const panel of [one, other]) await vi.waitFor(() => expect(decisions(panel)).toEqual(all));
    await vi.waitFor(() => expect(shown(one).evidence.claims[0]?.note).toBe('Đã hỏi.'));
    expect(await size()).toBe(1);
  });

  it('of one claim keep both words, the later one holding', async () => {
    const [one, other] = await together();
    one.edits.decide(0, 'confirmed');
    other.edits.decide(0, 'dismissed');
    await Promise.all([one.flush(), other.flush()]);
    const words = (panel: Panel) => {
      const claim = shown(panel).evidence.claims[0];
      return [claim?.decision, ...(claim?.others.decisions ?? [])].map((one) => one?.type).toSorted();
    };
    for (const panel of [one, other])
      await vi.waitFor(() => expect(words(panel)).toEqual(['confirmed', 'dismissed']));
    one.edits.choose(0, 'decisions', 0);
    await one.flush();
    const chosen = decisions(one)[0];
    await vi.waitFor(() => expect(decisions(other)[0]).toBe(chosen));
  });

  it('leave the claim selected that is, and what is typed there', async () => {
    const [one, other] = await together();
    other.select(2);
    other.edits.note(2, 'Đang viết');
    one.edits.decide(0, 'confirmed');
    await one.flush();
    await vi.waitFor(() => expect(decisions(other)[0]).toBe('confirmed'));
    expect(shown(other).selected).toBe(2);
    expect(shown(other).evidence.claims[2]?.note).toBe('Đang viết');
    await other.flush();
    expect(decisions(await beside())).toEqual(['confirmed', '', '', '']);
  });

  it('of which one has the article in other words keep one audit with the words of both', async () => {
    const [one, other] = await together();
    one.edits.decide(0, 'confirmed');
    await one.flush();
    await vi.waitFor(() => expect(decisions(other)[0]).toBe('confirmed'));
    tabs.set(1, tabOf(`Bài được cập nhật.\n\n${ARTICLE_VI}`));
    await other.tab.read();
    other.edits.decide(1, 'dismissed');
    await other.flush();
    await vi.waitFor(() => expect(decisions(one)).toEqual(['confirmed', 'dismissed', '', '']));
    one.edits.decide(2, 'confirmed');
    await one.flush();
    await vi.waitFor(() => expect(decisions(other)).toEqual(['confirmed', 'dismissed', 'confirmed', '']));
    expect(await size()).toBe(1);
    expect(shown(other).evidence.text).toContain('Bài được cập nhật.');
  });
});

it('a decision on a claim whose words were changed beside its figures is not lost', async () => {
  const panel = await beside();
  panel.edits.decide(1, 'confirmed');
  await panel.flush();
  tabs.set(1, tabOf(ARTICLE_VI.replace('29/26 đảng viên', '29/26 đảng viên mới')));
  await panel.tab.read();
  const { left } = shown(panel);
  expect([decisions(panel)[1], left.length]).toEqual(['', 1]);
});

describe('a panel that ends', () => {
  it('stores what was typed, and takes nothing more from the tab', async () => {
    const ending = new AbortController();
    const panel = panelOf(ending.signal);
    await panel.tab.follow(1);
    panel.edits.note(0, 'Đã hỏi.');
    tabs.set(1, tabOf('Kết nạp 29/26 đảng viên, đạt 111,5%.'));
    const reading = panel.tab.read();
    ending.abort();
    await reading;
    expect(shown(panel).evidence.text).toBe(ARTICLE_VI);
    await vi.waitFor(async () => expect(await size()).toBe(1));
    panel.edits.note(1, 'Nữa.');
    await panel.flush();
    expect(shown(await beside()).left).toHaveLength(1);
  });
});

describe('an article that changes', () => {
  const CHANGED = ARTICLE_VI.replace('bằng 101%', 'bằng 101,3%');

  it('while it is shown: the decisions on what is the same stay, the change is told, and nothing is stored anew', async () => {
    const panel = await beside();
    panel.edits.decide(0, 'needs-source');
    panel.edits.decide(1, 'confirmed');
    tabs.set(1, tabOf(CHANGED));
    await panel.tab.read();
    const { since, kept, left, carried } = shown(panel);
    expect(decisions(panel)).toEqual(['', 'confirmed', '', '']);
    expect(
      since?.edits?.map((edit) => edit.type === 'changed' && [edit.before.written, edit.after.written]),
    ).toEqual([['101%', '101,3%']]);
    expect([kept.type, left.length, carried]).toEqual(['not-yet', 1, 1]);
    expect(await size()).toBe(1);
    panel.edits.decide(0, 'confirmed');
    await panel.flush();
    expect(await size()).toBe(2);
    expect(shown(panel).since?.edits).toHaveLength(1);
    expect(shown(await beside()).since?.edits).toHaveLength(1);
  });

  it('in words only goes on as the same audit', async () => {
    const panel = await beside();
    panel.edits.decide(0, 'confirmed');
    panel.select(1);
    tabs.set(1, tabOf(`${ARTICLE_VI}\n\nBài được cập nhật.`));
    await panel.tab.read();
    expect(shown(panel).selected).toBe(1);
    expect(shown(panel).kept.type).toBe('kept');
    panel.edits.decide(1, 'confirmed');
    await panel.flush();
    expect(await size()).toBe(1);
    expect(decisions(await beside())).toEqual(['confirmed', 'confirmed', '', '']);
  });

  it('that is read again as it was leaves everything as it is', async () => {
    const panel = await beside();
    const before = panel.state;
    await panel.tab.read();
    expect(panel.state).toBe(before);
  });
});

describe('the tab', () => {
  it('that is shown instead is followed, and what was decided beside the one before is kept', async () => {
    tabs.set(2, tabOf('Kết nạp 29/26 đảng viên, đạt 111,5%.', 'https://bao.example/khac'));
    const panel = await beside();
    panel.edits.note(0, 'Đã hỏi.');
    await panel.tab.follow(2);
    expect(shown(panel).evidence.claims).toHaveLength(1);
    await panel.tab.follow(1);
    expect(shown(panel).evidence.claims[0]?.note).toBe('Đã hỏi.');
  });

  it.each<TabProblem>(['not-allowed', 'pdf', 'unread-language'])(
    'that cannot be read says why: %s',
    async (problem) => {
      tabs.set(3, { problem });
      expect((await beside(3)).state).toEqual({ status: problem });
    },
  );

  it('shows what was made of its claims, once each, and what was made of them before', async () => {
    const panel = await beside();
    const told = () => {
      const tab = tabs.get(1);
      if (tab === undefined || 'problem' in tab) throw new Error('no article');
      return vi.mocked(tab.decide).mock.calls.map(([decided]) => decided.map((one) => one?.type ?? null));
    };
    expect(told()).toEqual([]);
    panel.edits.decide(1, 'dismissed');
    panel.edits.decide(2, 'confirmed');
    panel.select(0);
    panel.edits.decide(1, null);
    const none = shown(panel).evidence.claims.map(() => null);
    expect(told()).toEqual([
      none.with(1, 'dismissed' as never),
      none.with(1, 'dismissed' as never).with(2, 'confirmed' as never),
      none.with(2, 'confirmed' as never),
    ]);
    await panel.flush();
    // The page is loaded anew, and shows nothing of it by itself.
    tabs.set(1, tabOf(ARTICLE_VI));
    panel.tab.loading();
    await panel.tab.read();
    expect(told()).toEqual([none.with(2, 'confirmed' as never)]);
  });

  it('a claim is shown there, and one that the reader comes to there is selected here', async () => {
    const panel = await beside();
    await panel.open(2);
    const tab = tabs.get(1);
    expect(tab !== undefined && 'showClaim' in tab && tab.showClaim).toHaveBeenCalledWith(2);
    panel.reached(1, 0, 3);
    expect(shown(panel).selected).toBe(3);
    panel.reached(9, 0, 1);
    panel.reached(1, 0, 99);
    expect(shown(panel).selected).toBe(3);
  });
});
