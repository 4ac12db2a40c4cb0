import type { RoundingWindow } from '../../lib/engine/explain/explanation.ts';
import type { Finding } from '../../lib/engine/finding.ts';

/** The rounding window of a card; nothing where the rounding of the printed figure decides nothing. */
export function shownWindow({ record, explanation }: Finding): RoundingWindow | undefined {
  // Against a bound, a direction or a wrong label it is of no account.
  const decides = record.verdict !== 'contradicted' && record.verdict !== 'mislabelled';
  return decides ? (explanation.window ?? undefined) : undefined;
}
