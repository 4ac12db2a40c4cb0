import type { Evidence } from '../lib/desk/evidence/evidence.ts';
import { isByHand } from '../lib/desk/evidence/printed.ts';
import type { Replay, ReplayedClaim } from '../lib/desk/evidence/replay.ts';
import { decimalOf, formatFigure } from '../lib/desk/messages/format.ts';
import { recordFigure } from '../lib/desk/messages/record-figure.ts';
import { say } from '../lib/desk/messages/say.ts';
import type { Finding } from '../lib/engine/finding.ts';
import { harmless } from './print/harmless.ts';
import { plain } from './print/wrap.ts';

/** Enough to tell two results apart, and no tail of binary fractions. */
const DECIMALS = 6;

const figureOf = ({ record: { computed } }: Finding): string =>
  computed === null
    ? ''
    : ` ${formatFigure(recordFigure(decimalOf(computed.value, DECIMALS), computed.unit), 'en')}`;

const resultOf = (finding: Finding): string => `${finding.record.verdict}${figureOf(finding)}`.trimEnd();

const quoteOf = ({ record }: Finding): string => `“${plain(record.quote)}”`;

function lineOf(claim: ReplayedClaim): readonly string[] {
  const mark = claim.of === 'typed' ? '  with figures typed by hand' : '';
  switch (claim.outcome) {
    case 'same':
      return [];
    case 'gone':
      return [`gone     ${resultOf(claim.from)}  ${quoteOf(claim.from)}${mark}`];
    case 'changed': {
      const { from, to, fields } = claim;
      const results = `${resultOf(from)} → ${resultOf(to)}`;
      return [
        `changed  ${results}  ${quoteOf(from)}${mark}`,
        `         in ${fields.join(', ')}; now: ${say(to.explanation.finding, 'en')}`,
      ];
    }
  }
}

/** What a replay has found, for people: what is not the same, line by line, and a last line that counts. */
export function replayText(evidence: Evidence, replay: Replay, engine: string): string {
  const { claims, added, coverage } = replay;
  const same = claims.filter(({ outcome }) => outcome === 'same').length;
  const byHand = evidence.claims.filter(isByHand).length;
  const moved = JSON.stringify(coverage.from) !== JSON.stringify(coverage.to);
  const lines = [
    ...claims.flatMap(lineOf),
    ...added.map((finding) => `new      ${resultOf(finding)}  ${quoteOf(finding)}`),
    ...(moved
      ? [
          `changed  coverage ${coverage.from.checked} of ${coverage.from.figures} → ${coverage.to.checked} of ${coverage.to.figures}`,
        ]
      : []),
    `${same} of ${claims.length} results are the same${byHand === 0 ? '' : ` (${byHand} ${byHand === 1 ? 'claim' : 'claims'} with figures by hand)`}; ` +
      `audited with Recount ${evidence.engine}, replayed with ${engine}.`,
  ];
  return `${lines.map(harmless).join('\n')}\n`;
}
