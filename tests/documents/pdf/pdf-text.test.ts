import { describe, expect, it } from 'vitest';
import { pdfText } from '../../../lib/documents/pdf/pdf-text.ts';
import { type TextRun, turned } from '../../../lib/documents/pdf/text-run.ts';

/** Letters are as wide as half their size here. */
const run = (x: number, y: number, str: string, size = 12, fontName = 'f1'): TextRun => ({
  str,
  hasEOL: false,
  width: str.length * size * 0.5,
  height: size,
  fontName,
  transform: [size, 0, 0, size, x, y],
});
/** Lines from the top of a page down, each 14 points below the one before. */
const column = (lines: readonly string[], x = 50, top = 700): TextRun[] =>
  lines.map((line, index) => run(x, top - 14 * index, line));
const text = (...pages: readonly (readonly TextRun[])[]): string => pdfText(pages).text;

describe('lines of a paragraph run on', () => {
  it.each<[what: string, lines: readonly string[], text: string]>([
    [
      'with a blank',
      ['The party admitted 233 of', '230 members, or 101%.'],
      'The party admitted 233 of 230 members, or 101%.',
    ],
    ['without the hyphen of a parted word', ['The mem-', 'bers came.'], 'The members came.'],
    [
      'with the hyphen that a word has of its own',
      ['Sales grew year-on-', 'year.'],
      'Sales grew year-on-year.',
    ],
    ['with the hyphen behind a figure', ['The 4th-', 'grade schools.'], 'The 4th-grade schools.'],
    [
      'with the hyphen that the word has elsewhere',
      ['A self-administered test is a self-', 'administered one.'],
      'A self-administered test is a self-administered one.',
    ],
    [
      'with a bracket that is closed on the next line',
      ['In 26 percent of all the cases (n =', '71) of the incidents.'],
      'In 26 percent of all the cases (n = 71) of the incidents.',
    ],
    ['without a soft hyphen', ['The mem\u00ad', 'bers came.'], 'The members came.'],
    [
      'with the hyphen of a name',
      ['The town of Stratford-', 'Upon came.'],
      'The town of Stratford- Upon came.',
    ],
    [
      'with the dash of a span of years',
      ['In the years 2020-', '2025 it grew.'],
      'In the years 2020-2025 it grew.',
    ],
    [
      'with the stroke of a ratio',
      ['Kết nạp được 233/', '230 đảng viên mới.'],
      'Kết nạp được 233/230 đảng viên mới.',
    ],
    [
      'with a Vietnamese dash between words',
      ['Phát triển kinh tế -', 'xã hội.'],
      'Phát triển kinh tế - xã hội.',
    ],
  ])('%s', (_, lines, expected) => {
    expect(text(column(lines))).toBe(expected);
  });
});

describe('what does not belong together stays apart', () => {
  const prose = 'The council says that the plan was met in nearly every district';
  it.each<[what: string, runs: readonly TextRun[], text: string]>([
    ['paragraphs by a gap', [run(50, 700, prose), run(50, 660, 'it went on.')], `${prose}\n\nit went on.`],
    ['a heading by its size', [run(50, 700, 'Plan met', 18), run(50, 680, prose)], `Plan met\n\n${prose}`],
    ['a heading by its shortness', column(['Plan met in 2024', prose]), `Plan met in 2024\n\n${prose}`],
    [
      'a heading by its font',
      [run(50, 700, prose, 12, 'bold'), run(50, 686, `${prose}.`)],
      `${prose}\n\n${prose}.`,
    ],
    ['points of a list', column([`• ${prose}`, `• ${prose}`]), `• ${prose}\n\n• ${prose}`],
    ['numbered points', column([`1. ${prose}`, `2. ${prose}`]), `1. ${prose}\n\n2. ${prose}`],
    ['cells of a row', [run(50, 700, '29'), run(150, 700, '26'), run(250, 700, '111%')], '29\n\n26\n\n111%'],
    ['cells of a column', column(['29', '26', '55']), '29\n\n26\n\n55'],
    ['the head of a column and its figures', column(['Members', '26', '55']), 'Members\n\n26\n\n55'],
    [
      'an indented paragraph',
      [run(50, 700, `${prose}.`), run(65, 686, 'So it went on in all other parts of the province too')],
      `${prose}.\n\nSo it went on in all other parts of the province too`,
    ],
    [
      'text on edge',
      [{ ...run(20, 400, 'arXiv 2024'), transform: [0, 12, -12, 0, 20, 400] }, run(50, 700, prose)],
      `arXiv 2024\n\n${prose}`,
    ],
  ])('%s', (_, runs, expected) => {
    expect(text(runs)).toBe(expected);
  });
});

describe('within a line', () => {
  it.each<[what: string, runs: readonly TextRun[], text: string]>([
    ['runs that touch are one word', [run(50, 700, 'mem'), run(68, 700, 'bers')], 'members'],
    ['a gap parts two words', [run(50, 700, 'two'), run(74, 700, 'words')], 'two words'],
    [
      'the blanks of the PDF are enough',
      [run(50, 700, 'two'), run(68, 700, ' '), run(74, 700, 'words')],
      'two words',
    ],
    [
      'a raised figure is no part of the figure before it',
      [run(50, 700, '101%'), run(74, 704, '2', 7)],
      '101% 2',
    ],
    ['a raised letter goes with its word', [run(50, 700, '1'), run(56, 704, 'er', 7)], '1er'],
    ['blanks at the ends are left out', [run(50, 700, '  a line  ')], 'a line'],
  ])('%s', (_, runs, expected) => {
    expect(text(runs)).toBe(expected);
  });
});

describe('columns', () => {
  const left = ['The council says that the plan', 'was met, and that the number'];
  it('run on where the sentence does', () => {
    const runs = [...column(left), ...column(['of members grew.'], 300)];
    expect(text(runs)).toBe('The council says that the plan was met, and that the number of members grew.');
  });

  it.each<[what: string, columns: readonly (readonly [x: number, lines: readonly string[]])[]]>([
    [
      'two',
      [
        [
          50,
          [
            'The council says that the plan',
            'was met in all parts of it, and',
            'that the number of those who',
          ],
        ],
        [300, ['came to it grew in that year, as', 'it did in each of the years', 'before.']],
      ],
    ],
    [
      'three, of which one is shorter',
      [
        [50, ['The council says that', 'the plan was met in', 'all parts of it, and', 'that the number of']],
        [
          230,
          ['those who came to it', 'grew in that year, as', 'it did in each of the', 'years before, but for'],
        ],
        [410, ['the one in which there', 'was none that came to', 'any of them.']],
      ],
    ],
  ])('that are written line by line across are read one after the other: %s', (_, columns) => {
    const rows = [0, 1, 2, 3].flatMap((row) =>
      columns.flatMap(([x, lines]) => {
        const line = lines[row];
        return line === undefined ? [] : [run(x, 700 - 14 * row, line)];
      }),
    );
    const head = run(
      50,
      730,
      'A headline that goes over all the columns of the page and is set in large letters',
      16,
    );
    const prose = columns.flatMap(([, lines]) => lines).join(' ');
    expect(text([head, ...rows])).toBe(`${head.str}\n\n${prose}`);
  });

  it('are not made of names that stand side by side', () => {
    const rows = [0, 1, 2].flatMap((row) => [
      run(50, 700 - 14 * row, `Mr A${row}`),
      run(300, 700 - 14 * row, 'Chair'),
    ]);
    expect(text(rows)).toMatch(/^Mr A0\s+Chair\s+Mr A1/u);
  });

  it('do not run on where another begins', () => {
    const runs = [...column(left), ...column(['Another story.'], 300)];
    expect(text(runs)).toContain('number\n\nAnother');
  });
});

describe('what runs through the document', () => {
  const page = (head: string, body: readonly string[], foot: string): readonly TextRun[] => [
    run(50, 760, head),
    ...column(body),
    run(250, 30, foot),
  ];
  const [first, second] = ['The council says that it has admitted', 'new members, 233 of 230.'];

  it.each<[head: string, foot: string, next: string]>([
    ['Report of the council', '1', '2'],
    ['Báo cáo năm 2024', 'Trang 1/2', 'Trang 2/2'],
    ['Report', '- 1 -', '- 2 -'],
    ['Report', 'Page 1 of 2', 'Page 2 of 2'],
    ['Annex', 'A-11', 'A-12'],
    ['Report', '3 - 1', '3 - 2'],
    ['Preface', 'xiv', 'xv'],
  ])('%s, %s is not read between the pages', (head, foot, next) => {
    expect(text(page(head, [first], foot), page(head, [second], next))).toBe(`${first} ${second}`);
  });

  it('may be several lines', () => {
    const foot = ['Papers of the council', 'Series of the year', 'Spring'].map((line, at) =>
      run(50, 60 - 14 * at, line),
    );
    const number = (page: string) => run(300, 18, page, 20);
    expect(
      text([...column([first]), ...foot, number('1')], [...column([second]), ...foot, number('2')]),
    ).toBe(`${first} ${second}`);
  });

  it('is not the last figure of a list', () => {
    const list = [run(50, 700, 'Members in the end'), run(50, 600, '233')];
    expect(text([...list, run(50, 586, 'of 230')])).toContain('233');
  });

  it('is not what only stands at the edge', () => {
    expect(
      text(page('A first title', ['Some text.'], 'A note.'), page('Another', ['More.'], 'No note.')),
    ).toContain('A first title');
  });

  it('is not the rows of a table over two pages', () => {
    const rows = (from: number) => [run(50, 700, String(from)), run(50, 600, String(from + 1))];
    expect(text([run(50, 760, 'Năm'), ...rows(10)], rows(12))).toContain('10');
  });

  it('leaves a page that holds nothing but a figure', () => {
    expect(text([run(50, 400, '2024')])).toBe('2024');
  });

  it('does not join sentences of two pages that have both ended', () => {
    expect(text(column(['It grew.']), column(['it began.']))).toBe('It grew.\n\nit began.');
  });
});

describe('tables', () => {
  const table = (
    rows: readonly (readonly string[])[],
    right: readonly number[] = [100, 200, 300],
  ): TextRun[] =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === '' ? [] : [run((right[column] ?? 0) - 6 * cell.length, 700 - 20 * row, cell)],
      ),
    );
  const head = ['Crop', 'Plan', 'Result'];

  it.each<[what: string, rows: readonly (readonly string[])[], text: string]>([
    [
      'rows with tabs',
      [head, ['Rice', '1,200', '1,260'], ['Maize', '300', '270']],
      'Crop\tPlan\tResult\nRice\t1,200\t1,260\nMaize\t300\t270',
    ],
    ['not two rows', [head, ['Rice', '1,200', '1,260']], 'Crop\n\nPlan\n\nResult\n\nRice\n\n1,200\n\n1,260'],
    [
      'with a cell left empty',
      [head, ['Rice', '', '1,260'], ['Maize', '300', '270']],
      'Crop\tPlan\tResult\nRice\t\t1,260\nMaize\t300\t270',
    ],
    [
      'with a dash for a figure that is none',
      [head, ['Rice', '—', '1,260'], ['Maize', '300', '270']],
      'Crop\tPlan\tResult\nRice\t—\t1,260\nMaize\t300\t270',
    ],
    [
      'with the heads of two columns over each other’s middle',
      [['', '2023'], head, ['Rice', '1,200', '1,260'], ['Total', '1,500', '1,530']],
      '\t2023\t\nCrop\tPlan\tResult\nRice\t1,200\t1,260\nTotal\t1,500\t1,530',
    ],
    [
      'not words side by side',
      [head, ['one', 'two', 'three'], ['four', 'five', 'six']],
      'Crop\n\nPlan\n\nResult\n\none\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix',
    ],
  ])('%s', (_, rows, expected) => {
    expect(text(table(rows))).toBe(expected);
  });

  it('have a figure where it stands, be it under another column', () => {
    const rows = table([head, ['Rice', '1,200', '1,260'], ['Maize', '300', '270'], ['Beans', '', '90']]);
    const shifted = table([['Peas', '80', '70']], [100, 300, 400]).map((cell) => ({
      ...cell,
      transform: [...cell.transform.slice(0, 5), 620],
    }));
    expect(text([...rows, ...shifted])).toContain('Beans\t\t90\t\nPeas\t\t80\t70');
  });

  it('are none where two figures would share a place', () => {
    const rows = table([head, ['Rice', '1,200', '1,260'], ['Maize', '300', '270']]);
    expect(text([...rows, run(180, 620, '12'), run(203, 620, '9'), run(288, 620, '7')])).not.toContain(
      'Maize\t300\t270\n\t12',
    );
  });

  it('are the same in whichever order their cells are written', () => {
    const rows = table([
      head,
      ['Rice', '1,200', '1,260'],
      ['Maize', '300', '270'],
      ['Total', '1,500', '1,530'],
    ]);
    const last = [...rows].filter((_, at) => at % 3 === 2);
    const others = rows.filter((cell) => !last.includes(cell));
    expect(text([...others, ...last])).toBe(text(rows));
  });

  it('keep figures apart that stand closer than columns mostly do', () => {
    const rows = [1, 2, 3].flatMap((row) => [
      run(50, 700 - 20 * row, 'Rice'),
      run(150, 700 - 20 * row, '1,010'),
      run(192, 700 - 20 * row, '2,020'),
    ]);
    expect(text(rows)).toBe('Rice\t1,010\t2,020\nRice\t1,010\t2,020\nRice\t1,010\t2,020');
  });

  it.each<[what: string, below: number, name: string, row: string]>([
    [
      'in the row that they go on with',
      688,
      'and of other grain',
      'Rice of two sorts and of other grain\t10\t12',
    ],
    ['half a line off', 687, 'And more', 'Rice of two sorts And more\t10\t12'],
  ])('have names over two lines %s', (_, below, name, row) => {
    const rows = [
      run(50, 724, 'Crop'),
      run(250, 724, 'Plan'),
      run(330, 724, 'Yield'),
      run(50, 700, 'Rice of two sorts'),
      run(250, below === 687 ? 694 : 700, '10'),
      run(330, below === 687 ? 694 : 700, '12'),
      run(50, below, name),
      run(50, 660, 'Maize'),
      run(250, 660, '20'),
      run(330, 660, '24'),
    ];
    expect(text(rows).split('\n')).toContain(row);
  });

  it('keep a line that heads rows apart from them', () => {
    const rows = table([
      head,
      ['Rice', '12', '12'],
      ['By village'],
      ['Upper', '7', '7'],
      ['Lower', '5', '5'],
    ]);
    expect(text(rows)).toContain('12\nBy village\t\t\nUpper\t7\t7');
  });

  it('take no caption for a head', () => {
    const caption = [run(50, 734, 'Table 4: What was planted and'), run(130, 720, 'reaped in 2024', 12)];
    const lines = [
      ...caption.map((line) => ({ ...line, transform: [12, 0, 0, 12, 60, line.transform[5] ?? 0] })),
    ];
    expect(text([...lines, ...table([head, ['Rice', '12', '12'], ['Peas', '7', '7']])])).toMatch(
      /^Table 4: What was planted and reaped in 2024\n\nCrop\t/u,
    );
  });

  it('stand beside a paragraph without its lines', () => {
    const prose = [
      'The council says that rice was',
      'planted on more land than in',
      'any of the years before it.',
    ];
    const right = table([head, ['Rice', '12', '12'], ['Peas', '7', '7']], [400, 460, 520]);
    const read = text([...column(prose, 50, 700), ...right]);
    expect(read).toBe(`${prose.join(' ')}\n\nCrop\tPlan\tResult\nRice\t12\t12\nPeas\t7\t7`);
  });

  it('go on overleaf, where their heads are said again', () => {
    const first = table([head, ['Rice', '12', '12'], ['Peas', '7', '7']]);
    const second = table([head, ['Beans', '3', '3'], ['Total', '22', '22']]);
    const foot = (page: string) => run(250, 30, page);
    expect(text([...first, foot('1')], [...second, foot('2')])).toBe(
      'Crop\tPlan\tResult\nRice\t12\t12\nPeas\t7\t7\nBeans\t3\t3\nTotal\t22\t22',
    );
  });

  it('lead back to both pages where they go on overleaf', () => {
    const read = pdfText([
      table([head, ['Rice', '12', '12'], ['Peas', '7', '7']]),
      table([head, ['Beans', '3', '3'], ['Total', '22', '22']]),
    ]);
    const start = read.text.indexOf('Total');
    expect(read.placesOf({ start, end: start + 5 }).map(({ page }) => page)).toEqual([1]);
  });

  it('keep their first row below the head of the page, in both', () => {
    const page = (rows: readonly (readonly string[])[]) => [
      run(50, 780, 'Report of the council'),
      ...table(rows),
    ];
    const read = text(
      page([head, ['Rice', '12', '12'], ['Peas', '7', '7']]),
      page([
        ['Crop', 'Goal', 'Yield'],
        ['Rice', '12', '12'],
        ['Beans', '3', '3'],
      ]),
    );
    expect(read).not.toContain('Report');
    expect(read.match(/^Rice\t12\t12$/gmu)).toHaveLength(2);
  });

  it('do not swallow the paragraphs around them', () => {
    const around = [
      run(50, 740, 'A sentence before.'),
      ...table([head, ['Rice', '1,200', '1,260'], ['Maize', '300', '270']]),
      run(50, 600, 'A sentence behind.'),
    ];
    expect(text(around)).toMatch(/^A sentence before\.\n\nCrop\t.*\t270\n\nA sentence behind\.$/su);
  });
});

describe('a page that is shown turned', () => {
  const upright = column(['The council says that it has', 'admitted members.']);

  it.each([0, 90, 180, 270, 360, -90])('by %d degrees is read as it is shown', (degrees) => {
    expect(text(turned(turned(upright, -degrees), degrees))).toBe(
      'The council says that it has admitted members.',
    );
  });

  it('is turned clockwise', () => {
    // From the lower left corner upwards, as a wide page is stored in a high one.
    const stored = { ...run(0, 0, 'Wide'), transform: [0, 12, -12, 0, 100, 30] };
    const [shown] = turned([stored], 90);
    expect(shown?.transform.map((value) => value + 0)).toEqual([12, 0, 0, 12, 30, -100]);
  });
});

describe('the way back to the page', () => {
  const pages = [
    [run(50, 760, 'Head of all pages'), ...column(['It has admitted 233 of 230 mem-'])],
    [run(50, 760, 'Head of all pages'), ...column(['bers, ']), run(86, 700, 'or 101%.')],
  ];
  const read = pdfText(pages);
  const placesOf = (part: string) => {
    const start = read.text.indexOf(part);
    return read.placesOf({ start, end: start + part.length });
  };
  const written = (part: string) =>
    placesOf(part).map(({ page, from, to }) => {
      const runs = pages[page]?.slice(from.run, to.run + 1).map(({ str }) => str) ?? [];
      const last = runs.length - 1;
      return runs
        .map((str, index) => str.slice(index === 0 ? from.offset : 0, index === last ? to.offset : undefined))
        .join('');
    });

  it('joins what the pages part', () => {
    expect(read.text).toBe('It has admitted 233 of 230 members, or 101%.');
  });

  it.each<[part: string, written: readonly string[]]>([
    ['233 of 230', ['233 of 230']],
    ['members', ['mem', 'bers']],
    ['230 members, or 101%', ['230 mem', 'bers, or 101%']],
    ['101%', ['101%']],
  ])('%s', (part, expected) => {
    expect(written(part)).toEqual(expected);
  });

  it('leaves out what stands between in the file but not in the sentence', () => {
    const [first, second] = column(['It has admitted 233 of', '230 members in this year.']);
    const mixed = pdfText([[first, run(250, 30, '12'), second].filter((one) => one !== undefined)]);
    expect(mixed.text).toBe('It has admitted 233 of 230 members in this year.');
    expect(mixed.placesOf({ start: 0, end: mixed.text.length }).map(({ from }) => from.run)).toEqual([0, 2]);
  });

  it('is none for a blank that stands nowhere', () => {
    const two = pdfText([column(['one line of this', 'and the other'])]);
    const start = two.text.indexOf(' and');
    expect(two.placesOf({ start, end: start + 1 })).toEqual([]);
  });
});
