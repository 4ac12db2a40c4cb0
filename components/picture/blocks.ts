import type { Locale } from '../../lib/desk/messages/locale.ts';
import { say } from '../../lib/desk/messages/say.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { quotePieces } from '../card/quote-pieces.ts';
import { stepsOf, type WorkingPiece, workingPieces } from '../card/working-pieces.ts';
import { statedFigure } from '../chart/claim-figures.ts';
import type { Palette } from '../chart/palette.ts';
import type { Run } from './rich-text.ts';

/** A paragraph of the picture: its runs, the height of a line, and the room below. */
export interface Block {
  readonly runs: readonly Run[];
  readonly line: number;
  readonly below: number;
}

/** What stands above the chart: the finding, the quote, the working and the remarks. */
export function blocksAbove(finding: Finding, locale: Locale, palette: Palette): readonly Block[] {
  const { record, explanation } = finding;
  const { ink, muted, font } = palette;
  const stated = statedFigure(finding);
  const body = `14px ${font}`;
  const small = `12px ${font}`;
  const quote: readonly Run[] = [
    { text: '“', font: body, colour: muted },
    ...quotePieces({ ...record, quote: oneLine(record.quote) }).map(({ text, look }) => ({
      text,
      font: body,
      colour: look === undefined ? muted : ink,
      ...(look && { look }),
    })),
    { text: '”', font: body, colour: muted },
  ];
  const working = explanation.working.map((line, index) => ({
    runs: stepsOf(line).flatMap((step, place) => [
      ...(place > 0 ? [{ text: ' ', font: body, colour: muted }] : []),
      ...step
        .flatMap((term) => workingPieces(term, stated, locale))
        .map((piece) => runOf(piece, body, palette)),
    ]),
    line: 20,
    below: index === explanation.working.length - 1 ? 12 : 0,
  }));
  return [
    {
      runs: [{ text: say(explanation.finding, locale), font: `600 17px ${font}`, colour: ink }],
      line: 24,
      below: 8,
    },
    { runs: quote, line: 22, below: 8 },
    ...working,
    ...explanation.remarks.map((remark) => ({
      runs: [{ text: say(remark, locale), font: small, colour: muted }],
      line: 16,
      below: 4,
    })),
  ];
}

function runOf({ text, look }: WorkingPiece, font: string, palette: Palette): Run {
  switch (look) {
    case 'plain':
      return { text, font, colour: palette.ink };
    case 'sign':
      return { text, font, colour: palette.muted };
    case 'decisive':
      return { text, font: `700 ${font}`, colour: palette.recomputed };
    case 'measured':
    case 'base':
    case 'stated':
      return { text, font, colour: palette.ink, look };
  }
}

/** The cells of a row stand in lines of their own; each is one character, so that offsets hold. */
const oneLine = (quote: string): string =>
  quote.replace(/\s/gu, (space) => (space === '\u00A0' ? space : ' '));
