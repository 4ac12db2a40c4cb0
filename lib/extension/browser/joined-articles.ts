import { languageSpansOf } from '../../documents/language/audited-text.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import { sumOf } from '../../engine/coverage/sum.ts';
import { movedFinding } from '../../engine/report/moved-finding.ts';
import type { Span } from '../../engine/text/span.ts';
import type { Cell, Table } from '../../engine/text/table.ts';
import type { FrameReading } from './joined-readings.ts';
import type { PageArticle, PageProblem } from './messages.ts';

/** An article whose tables have been read. */
export type Article = Omit<PageArticle, 'tables' | 'coverage'> & {
  readonly tables: readonly Table[];
  readonly coverage: Coverage;
};

/** What one frame of a page was found to hold. */
export interface FrameArticle {
  readonly frameId: number;
  readonly reading: Article | PageProblem;
}

/** The frames of a page as one article. */
export interface JoinedArticle extends Article {
  /** Those that hold some of it, in its order, and where the text of each begins. */
  readonly frames: readonly (FrameReading & { readonly offset: number })[];
}

/** What parts the texts of two frames. */
const BETWEEN = '\n\n';

/** The frames of a page as one article, one behind the other; where none holds anything, the first's reason. */
export function joinArticles(
  frames: readonly [FrameArticle, ...FrameArticle[]],
): JoinedArticle | PageProblem {
  const [main] = frames;
  const read = frames.flatMap(({ frameId, reading }) => ('problem' in reading ? [] : [{ frameId, reading }]));
  const [first, ...rest] = read;
  if (first === undefined) return 'problem' in main.reading ? main.reading : { problem: 'no-text' };
  let joined: JoinedArticle = { ...first.reading, frames: [{ ...first, offset: 0 }] };
  for (const { frameId, reading } of rest) {
    // A frame without claims has nothing to say, and its text may be another article's.
    if (reading.findings.length === 0) continue;
    const offset = joined.text.length + BETWEEN.length;
    joined = {
      ...joined,
      text: `${joined.text}${BETWEEN}${reading.text}`,
      tables: [...joined.tables, ...reading.tables.map((table) => movedTable(table, offset))],
      otherLanguages: [
        ...joined.otherLanguages,
        ...languageSpansOf(reading)
          .filter(({ language }) => language !== first.reading.language)
          .map(by(offset)),
      ],
      findings: [...joined.findings, ...reading.findings.map((finding) => movedFinding(finding, offset))],
      coverage: sumOf(joined.coverage, reading.coverage),
      frames: [...joined.frames, { frameId, reading, offset }],
    };
  }
  return joined;
}

const by =
  (offset: number) =>
  <T extends Span>(span: T): T => ({ ...span, start: span.start + offset, end: span.end + offset });

function movedTable({ caption, rows }: Table, offset: number): Table {
  const move = by(offset);
  // A merged cell stays one.
  const cells = new Map<Cell, Cell>();
  for (const cell of rows.flat()) if (!cells.has(cell)) cells.set(cell, move(cell));
  return {
    caption: caption && move(caption),
    rows: rows.map((row) => row.map((cell) => cells.get(cell) ?? cell)),
  };
}
