import { say } from '../../lib/desk/messages/say.ts';
import { workingLine } from '../../lib/desk/messages/working-line.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type {
  ExactRange,
  HedgeWorking,
  OperandWorking,
  WorkingRecord,
} from '../../lib/engine/report/working.ts';

const INDENT = '    ';

/** `453.4 (453.35 to 453.45)`; one number where both ends are it. */
const rangeText = ({ value, low, high }: ExactRange): string =>
  low === value && high === value ? value : `${value} (${low} to ${high})`;

const hedgeText = (hedge: HedgeWorking | null): readonly string[] =>
  hedge === null ? [] : [`hedged: down by ${hedge.below}, up by ${hedge.above} of it`];

function operandText(operand: OperandWorking): string {
  const { numeral, scale, separator, nature, start, end, hedge } = operand;
  const scaled = scale === '1' ? [] : [`${numeral} × ${scale}`];
  const sign = separator === 'none' ? [] : [`its separator taken for a ${separator} sign`];
  return [rangeText(operand), nature, ...scaled, ...sign, ...hedgeText(hedge), `at ${start}–${end}`].join(
    '; ',
  );
}

/** The block under a claim of the table that says how it was worked out, each line of it indented. */
export function explainedLines(
  { record, explanation }: Finding,
  working: WorkingRecord | undefined,
): readonly string[] {
  if (working === undefined) return [];
  const { formula, operands, stated, recomputed, reading, rounding, undecidable } = working;
  const rows: readonly (readonly [name: string, text: string])[] = [
    ...explanation.working.map((line) => ['', workingLine(line, 'en')] as const),
    ...(formula === null ? [] : [['formula', formula] as const]),
    ...operands.map((operand) => [operand.role, operandText(operand)] as const),
    ...(stated === null
      ? []
      : [['stated', [rangeText(stated), ...hedgeText(stated.hedge)].join('; ')] as const]),
    ...(recomputed === null
      ? []
      : [
          [
            'result',
            [rangeText(recomputed), ...(recomputed.scale === '1' ? [] : [`times ${recomputed.scale}`])].join(
              '; ',
            ),
          ] as const,
        ]),
    ['reading', `${reading}, rounding ${rounding === 'nearest' ? 'to nearest' : rounding}`],
    ...(undecidable === null ? [] : [['undecided', undecidable] as const]),
    ...(explanation.power === null ? [] : [['if wrong', say(explanation.power, 'en')] as const]),
    ...explanation.remarks
      .filter(({ key }) => key.startsWith('proof.'))
      .map((phrase) => ['sure since', say(phrase, 'en')] as const),
    ['rule', record.rule],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `${INDENT}${name.padEnd(width)}  ${text}`);
}
