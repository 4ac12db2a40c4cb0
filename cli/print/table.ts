import stringWidth from 'string-width';
import { label } from '../../lib/desk/messages/interface.ts';
import { say } from '../../lib/desk/messages/say.ts';
import { type Severity, severityOf } from '../../lib/engine/check/verdict.ts';
import type { ExplainedAudit } from '../../lib/engine/explained-audit.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { namedQuote } from '../../lib/engine/report/cell-name.ts';
import { mainLanguage } from '../read/document.ts';
import { explainedLines } from './explained.ts';
import { harmless } from './harmless.ts';
import { computedText, statedText } from './numbers.ts';
import { paint } from './paint.ts';
import { NO_FRAME, type Printer, type Screen } from './printer.ts';
import { coverageLines, summary } from './summary.ts';
import { tensionLines } from './tensions.ts';
import { traceLines } from './trace.ts';
import { plain, wrap } from './wrap.ts';

const SHAPES = { error: '■', warning: '▲', notice: '◆', none: '○' } as const satisfies Record<
  Severity,
  string
>;
const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan', none: 'gray' } as const;
const HEADINGS = ['', 'KIND', 'IN THE TEXT', 'RECOMPUTED', 'QUOTE'] as const;
const GAP = '  ';
const NARROWEST_QUOTE = 16;

/** An aligned table for people, in reading order, with a sentence under what is flagged and a summary at the end. */
export const tablePrinter = (screen: Screen, several: boolean): Printer => ({
  frame: NO_FRAME,
  document: (document, audit) => {
    const { findings, tensions, coverage, traces } = audit;
    const heading = several
      ? [
          paint(
            screen,
            'bold',
            `${harmless(String(document.id ?? 'without id'))} (${mainLanguage(document)})`,
          ),
        ]
      : [];
    const parts = [
      ...heading,
      ...table(audit, screen),
      ...tensionLines(tensions ?? [], screen),
      ...traces.flatMap((trace) => traceLines(trace, screen)),
      summary(findings, mainLanguage(document)),
      ...coverageLines(coverage),
      '',
    ];
    return `${parts.join('\n')}\n`;
  },
  broken: () => undefined,
});

function table({ findings, workings }: ExplainedAudit, screen: Screen): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings.map(cellsOf);
  const widths = HEADINGS.slice(0, -1).map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? '')].map((cell) => stringWidth(cell))),
  );
  const before = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const room = screen.columns === undefined ? undefined : Math.max(screen.columns - before, NARROWEST_QUOTE);
  const line = (cells: readonly string[]): string =>
    widths.map((width, column) => pad(cells[column] ?? '', width)).join(GAP) + GAP + (cells.at(-1) ?? '');
  return [
    paint(screen, 'dim', line(HEADINGS)),
    ...findings.flatMap((finding, index) => {
      const cells = rows[index] ?? [];
      const [quote = '', ...more] = wrap(cells.at(-1) ?? '', room);
      const first = line([...cells.slice(0, -1), quote]);
      const rest = more.map((part) => ' '.repeat(before) + part);
      const explained = explainedLines(finding, workings[index]);
      return [colourFirst(first, finding, screen), ...rest, ...sentenceOf(finding), ...explained];
    }),
    '',
  ];
}

function cellsOf({ record }: Finding): readonly string[] {
  const mark = `${SHAPES[severityOf(record.verdict)]} ${label('en', `word.${record.verdict}`)}`;
  return [mark, record.kind, statedText(record), computedText(record), plain(namedQuote(record))];
}

/** The sentence of the card, under what a reader should look at. */
function sentenceOf({ record, explanation }: Finding): readonly string[] {
  if (severityOf(record.verdict) === 'none') return [];
  return [`  ${plain(say(explanation.finding, 'en'))}`];
}

const pad = (cell: string, width: number): string =>
  cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));

function colourFirst(line: string, { record }: Finding, screen: Screen): string {
  const severity = severityOf(record.verdict);
  const word = `${SHAPES[severity]} ${label('en', `word.${record.verdict}`)}`;
  return paint(screen, COLOURS[severity], word) + line.slice(word.length);
}
