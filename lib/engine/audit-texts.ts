import { type Audit, auditText } from './audit.ts';
import { sumOf } from './coverage/sum.ts';
import type { Span } from './text/span.ts';
import type { TextInLanguage, TextInLanguages } from './text-in-language.ts';

/** Audits a text in its languages. */
export function auditTexts([main, ...others]: TextInLanguages): Audit {
  const auditOf = ({ text, language, tables }: TextInLanguage): Audit => auditText(text, language, tables);
  return others.map(auditOf).reduce(joined, auditOf(main));
}

/** The audits of two texts, whose offsets are those of one, as one audit in reading order. */
export const joined = (a: Audit, b: Audit): Audit => ({
  findings: [...a.findings, ...b.findings].sort((one, other) => inOrder(one.record, other.record)),
  coverage: sumOf(a.coverage, b.coverage),
});

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
