import { createHash } from 'node:crypto';
import { readTexts } from '../../bench/label.ts';
import { auditText } from '../../lib/engine/audit.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { CORPORA } from '../corpus/index.ts';

type Corpus = (typeof CORPORA)[number];

/** All texts of a corpus, each followed by the same with a slip. */
export function goldenTexts({ language, claims, silent }: Corpus): readonly string[] {
  const labelled = language === 'vi' || language === 'en' ? readTexts(language) : [];
  const texts = [
    ...claims.map(([text]) => text),
    ...silent.map(([, text]) => text),
    ...labelled.map(({ text }) => text),
  ];
  return texts.flatMap(withSlip);
}

/** A text, and the same with another digit before its first percent sign: what may be flagged and what may not shows there too. */
function withSlip(text: string): readonly string[] {
  const slipped = text.replace(/\d(?=\s?%)/u, (digit) => String((Number(digit) + 5) % 10));
  return slipped === text ? [text] : [text, slipped];
}

/** What is found in a text, a line each, behind the text itself. */
export function goldenLines(text: string, language: Corpus['language']): readonly string[] {
  const { findings, coverage } = auditText(text, language);
  const unchecked = Object.entries(coverage.unchecked).filter(([, count]) => count > 0);
  return [
    JSON.stringify(text),
    ...findings.map(lineOf),
    ...unchecked.map(([reason, count]) => `  ${count} × ${reason}`),
  ];
}

/** A finding in one line: its record without the quote, and eight digits that stand for all of its explanation. */
function lineOf({ record, explanation }: Finding): string {
  const { kind, start, end, operands, stated, computed, verdict, mode, repairs, rule } = record;
  const said = [
    ...[`${start}-${end}`, verdict, kind, rule],
    ...operands.map((one) => `${one.role}=${one.value}@${one.start}`),
    stated && `says ${stated.value}${stated.unit} (${stated.low}..${stated.high})`,
    computed && `is ${computed.value} (${computed.low}..${computed.high})`,
    mode,
    ...repairs.map((one) => `${one.from}@${one.start}→${one.to}`),
    createHash('sha256').update(JSON.stringify(explanation)).digest('hex').slice(0, 8),
  ];
  return `  ${said.filter(Boolean).join(' ')}`;
}
