import { coverageLine, coverageReasons } from '../../lib/desk/messages/coverage.ts';
import { count } from '../../lib/desk/messages/interface.ts';
import { severityOf, type Verdict } from '../../lib/engine/check/verdict.ts';
import type { Coverage } from '../../lib/engine/coverage/coverage.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { languageFor } from '../../lib/engine/languages/registry.ts';

type Group = 'error' | 'warning' | 'notice' | 'consistent' | 'derived' | 'undecidable';
const GROUPS = ['error', 'warning', 'notice', 'consistent', 'undecidable'] as const;

const groupOf = (verdict: Verdict): Group => {
  const severity = severityOf(verdict);
  if (severity !== 'none') return severity;
  return verdict === 'derived' || verdict === 'undecidable' ? verdict : 'consistent';
};

/** `17 claims: 1 worth knowing, 2 check out. For 14 more there was nothing to compare with: …` */
export function summary(findings: readonly Finding[], language: string): string {
  if (findings.length === 0) {
    return `No claims: no percentage here comes with the figures behind it (read as ${languageFor(language)?.name}).`;
  }
  const sizes = new Map<Group, number>();
  for (const { record } of findings) {
    const group = groupOf(record.verdict);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const counts = GROUPS.flatMap((group) => {
    const size = sizes.get(group);
    return size === undefined ? [] : [count('en', `count.${group}`, size)];
  });
  const total = `${findings.length} ${findings.length === 1 ? 'claim' : 'claims'}`;
  const derived = sizes.get('derived');
  const said = counts.length === 0 ? `${total}.` : `${total}: ${counts.join(', ')}.`;
  return derived === undefined ? said : `${said} ${count('en', 'count.derived', derived)}`;
}

/** `12 of 19 figures could be checked.` and a line for each reason why the others could not. */
export function coverageLines(coverage: Coverage): readonly string[] {
  const line = coverageLine(coverage, 'en');
  if (line === undefined) return [];
  const reasons = coverageReasons(coverage, 'en');
  const width = Math.max(...reasons.map(({ size }) => size.length));
  return [line, ...reasons.map(({ size, words }) => `  ${size.padStart(width)} ${words}`)];
}
