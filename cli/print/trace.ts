import stringWidth from 'string-width';
import { formatDecimal } from '../../lib/desk/messages/format.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';
import type {
  DetectorTrace,
  FigureTrace,
  Outcome,
  Proposal,
  Read,
  SentenceTrace,
  Trace,
} from '../../lib/engine/trace/trace.ts';
import { computedText, statedText } from './numbers.ts';
import { paint } from './paint.ts';
import type { Screen } from './printer.ts';
import { plain, wrap } from './wrap.ts';

/** A heading of each part of a sentence's trace, and the width that they all take. */
const HEADINGS = {
  before: 'before it',
  read: 'read',
  claims: 'proposed',
  silent: 'silent',
  figures: 'so',
} as const;
const WIDTH = Math.max(...Object.values(HEADINGS).map((heading) => heading.length)) + 4;

/** How a text was read, a block a sentence: what was read, what was proposed, what came of it. */
export function traceLines(trace: Trace, screen: Screen): readonly string[] {
  const { language, decimal, sentences } = trace;
  const heading = `TRACE (read as ${language}, decimals behind “${decimal}”)`;
  const none = sentences.length === 0 ? ['No sentence has a percentage, points or a factor.', ''] : [];
  return [
    paint(screen, 'dim', heading),
    ...none,
    ...sentences.flatMap((sentence) => [...sentenceLines(sentence, screen), '']),
  ];
}

function sentenceLines(sentence: SentenceTrace, screen: Screen): readonly string[] {
  const { start, end, quote, before, read, detectors, figures } = sentence;
  const silent = detectors.filter(({ proposals }) => proposals.length === 0).map(({ name }) => name);
  const parts = [
    [HEADINGS.before, before.length === 0 ? [] : [before.map(plain).join(' · ')]],
    [HEADINGS.read, aligned(read.map(readCells))],
    [HEADINGS.claims, detectors.flatMap(proposalLines)],
    [HEADINGS.silent, [silent.join(', ')]],
    [HEADINGS.figures, figures.map(figureLine)],
  ] as const;
  return [
    ...wrap(`${start}–${end} “${plain(quote)}”`, screen.columns).map((line) => paint(screen, 'bold', line)),
    ...parts.flatMap(([heading, lines]) =>
      lines.map((line, at) => `  ${(at === 0 ? heading : '').padEnd(WIDTH - 2)}${line}`),
    ),
  ];
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([first]) => stringWidth(first)));
  return rows.map(([first, second]) => `${first}${' '.repeat(width - stringWidth(first))}  ${second}`);
}

function readCells(read: Read): readonly [string, string] {
  const quote = plain(read.quote);
  switch (read.as) {
    case 'cue':
      return [quote, `cue ${read.cues.join(', ')}`];
    case 'nothing':
      return [quote, 'part of no quantity'];
    case 'quantity': {
      const { nature, values, measure, unit, hedge } = read;
      const facts = [
        nature,
        values.map((value) => formatDecimal(value, 'en')).join(' or '),
        ...(unit === '' ? [] : [`unit “${plain(unit)}”`]),
        ...(measure === '' || measure === unit ? [] : [`of “${plain(measure)}”`]),
        ...(hedge === null ? [] : [`hedged: down by ${hedge.below}, up by ${hedge.above} of it`]),
      ];
      return [quote, facts.join('; ')];
    }
  }
}

const proposalLines = ({ name, proposals }: DetectorTrace): readonly string[] =>
  proposals.flatMap((proposal) => [
    `${name}: ${proposalText(proposal)}`,
    `  → ${outcomeText(proposal.outcome)}`,
  ]);

function proposalText({ rule, certainty, operands, stated, concludes }: Proposal): string {
  const figures = operands.map(({ role, quote }) => `${role} “${plain(quote)}”`).join(', ');
  const said = stated === null ? [] : [`stated “${plain(stated)}”`];
  const concluded = concludes === null ? [] : [`concluded ${concludes}`];
  return [`${rule}, ${certainty}`, figures, ...said, ...concluded].join('; ');
}

/** `inconsistent: 20% in the text, 16.67% recomputed` */
const judgedText = (record: ClaimRecord): string =>
  `${record.verdict}: ${statedText(record)} in the text, ${computedText(record)} recomputed`;

function outcomeText(outcome: Outcome): string {
  switch (outcome.came) {
    case 'reported': {
      const why = outcome.reason ?? (outcome.proof === null ? null : `proved: ${outcome.proof}`);
      return `${judgedText(outcome.record)}${why === null ? '' : `; ${why}`}`;
    }
    case 'not-flagged': {
      const why = outcome.acquittal === null ? 'not proved' : `acquitted: ${outcome.acquittal}`;
      return `no flag, ${why}; would be ${judgedText(outcome.wouldBe)}`;
    }
    case 'superseded':
      return `${judgedText(outcome.record)}; not said, for another claim or a table says it`;
    case 'outweighed':
      return `${judgedText(outcome.record)}; ${outcome.by} is reported instead`;
    case 'gave-way':
      return 'not checked: another detector has something to say of the figure';
    case 'dropped':
      return droppedText(outcome);
  }
}

function droppedText(outcome: Outcome & { readonly came: 'dropped' }): string {
  switch (outcome.why) {
    case 'tentative':
      return `dropped: the words are not sure and the figures do not agree; would be ${judgedText(outcome.wouldBe)}`;
    case 'not-linked':
      return `dropped: the figures seem not to belong together; would be ${judgedText(outcome.wouldBe)}`;
    case 'not-worked-out':
      return 'dropped: the figures give nothing to compare and nothing to work out';
  }
}

function figureLine(figure: FigureTrace): string {
  const quote = plain(figure.quote);
  switch (figure.came) {
    case 'said':
      return `${quote}: ${figure.by.map(({ verdict, rule }) => `${verdict} (${rule})`).join(', ')}`;
    case 'nothing-proposed':
      return `${quote}: nothing, for no detector proposed anything; ${lackText(figure)}`;
    case 'all-dropped':
      return `${quote}: nothing, for all that was proposed came to nothing; ${lackText(figure)}`;
  }
}

function lackText({ lacks, given }: Exclude<FigureTrace, { came: 'said' }>): string {
  const words = label('en', `unchecked.${lacks}`);
  if (given === null) return words;
  const figures = given.figures.map((figure) => `“${plain(figure)}”`).join(' and ');
  return `${words}; ${figures} give it (${given.relation}), ${(given.luck * 100).toFixed(1)}% by luck`;
}
