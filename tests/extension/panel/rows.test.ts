import { describe, expect, it } from 'vitest';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import { countsIn, type Filter, NO_FILTER, rowsOf } from '../../../lib/extension/panel/rows.ts';
import { ARTICLE_VI, evidenceOf, tableText } from '../../desk/evidence/fixtures.ts';
import { decision } from '../../desk/evidence/said.ts';

const AT = '2026-11-25T10:00:00.000Z';
const plain = await evidenceOf(ARTICLE_VI, 'vi');
const article = withChange(
  withChange(plain, 0, { decision: decision('confirmed', AT), note: 'Đã gọi quận.' }),
  3,
  { decision: decision('dismissed', AT, 'Theo hộ') },
);

const indices = (filter: Partial<Filter>, sort: 'place' | 'gravity' = 'place') =>
  rowsOf(article, { ...NO_FILTER, ...filter }, sort).flatMap(({ rows }) => rows.map(({ index }) => index));

describe('filters', () => {
  it.each<[name: string, filter: Partial<Filter>, wanted: readonly number[]]>([
    ['none', {}, [0, 1, 2, 3]],
    ['a word', { words: new Set(['error']) }, [3]],
    ['two words', { words: new Set(['error', 'notice']) }, [0, 3]],
    ['a kind', { kind: 'ratio' }, [0, 1]],
    ['a kind that there is none of', { kind: 'points' }, []],
    ['not decided', { decided: 'open' }, [1, 2]],
    ['dismissed', { decided: 'dismissed' }, [3]],
    ['needs a source', { decided: 'needs-source' }, []],
    ['words of a quote, without accents', { text: 'dang vien' }, [0, 1]],
    ['words of a note', { text: 'goi' }, [0]],
    ['words of a reason', { text: 'theo ho' }, [3]],
    ['words that stand apart', { text: '230 dang' }, [0]],
    ['no such words', { text: 'xyz' }, []],
    ['all at once', { words: new Set(['notice']), kind: 'ratio', decided: 'confirmed', text: '233' }, [0]],
  ])('%s', (_, filter, wanted) => {
    expect(indices(filter)).toEqual(wanted);
  });

  it('counts what there is and nothing else', () => {
    const { words, kinds, decisions } = countsIn(article.claims);
    expect(words.map(({ name, size }) => `${name} ${size}`)).toEqual([
      'error 1',
      'notice 1',
      'consistent 1',
      'derived 1',
    ]);
    expect(kinds.find(({ name }) => name === 'ratio')?.size).toBe(2);
    expect(decisions).toEqual([
      { name: 'open', size: 2 },
      { name: 'confirmed', size: 1 },
      { name: 'dismissed', size: 1 },
    ]);
  });
});

describe('groups', () => {
  it('are the paragraphs that have claims, in the order of the article', () => {
    expect(
      rowsOf(article, NO_FILTER, 'place').map((group) =>
        group.type === 'word'
          ? ''
          : `${group.type} ${group.number}: ${group.opening.slice(0, 8)} ${group.rows.length}`,
      ),
    ).toEqual(['paragraph 2: Năm qua, 2', 'paragraph 3: Tổng thu 1', 'paragraph 4: Khảo sát 1']);
  });

  it('are the words, gravest first', () => {
    const groups = rowsOf(article, NO_FILTER, 'gravity');
    expect(groups.map((group) => group.type === 'word' && group.word)).toEqual([
      'error',
      'notice',
      'consistent',
      'derived',
    ]);
    expect(indices({}, 'gravity')).toEqual([3, 0, 1, 2]);
  });

  it('the cells of a table are one group, and no paragraphs', async () => {
    const { text, tables } = tableText();
    const report = await evidenceOf(`${text}\n\nCả xã có 29/26 hộ tham gia, đạt 111,5%.`, 'vi', null, tables);
    const groups = rowsOf(report, NO_FILTER, 'place');
    expect(groups.map((group) => group.type !== 'word' && `${group.type} ${group.number}`)).toEqual([
      'table 1',
      'paragraph 2',
    ]);
    expect(groups[0]?.rows.length).toBe(report.claims.length - 1);
  });
});
