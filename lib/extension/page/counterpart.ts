import type { Finding } from '../../engine/finding.ts';

/**
 * The index among the findings `after` a page has changed of the one that had `index` before: of those with the same
 * words and the same verdict, the one at the same place among them. Nothing where it is gone.
 */
export function counterpartOf(
  index: number,
  before: readonly Finding[],
  after: readonly Finding[],
): number | undefined {
  const own = before[index];
  if (own === undefined) return undefined;
  const alike = (findings: readonly Finding[]) =>
    findings.flatMap((finding, at) => (isAlike(finding, own) ? [at] : []));
  const [earlier, later] = [alike(before), alike(after)];
  return later[earlier.indexOf(index)] ?? later.at(-1);
}

const isAlike = ({ record: a }: Finding, { record: b }: Finding): boolean =>
  a.quote === b.quote && a.kind === b.kind && a.verdict === b.verdict;
