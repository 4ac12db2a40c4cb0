import { VERDICTS } from '../../lib/engine/check/verdict.ts';
import type { Tally } from '../work/tally.ts';
import { amount } from './amount.ts';

/** What a run of many items came to, for people: `10,000 items, 3 of them not read; 12,345 claims; 31 s.` and the verdicts, as records have them. */
export function runSummary(tally: Tally, before: Tally, seconds: number): string {
  const { items, claims, broken, verdicts } = tally;
  const unread = broken === 0 ? '' : `, ${broken.toLocaleString('en')} of them not read`;
  const earlier = before.items === 0 ? '' : ` (${before.items.toLocaleString('en')} of them before)`;
  const head = `${amount(items, 'item', 'items')}${earlier}${unread}; ${amount(claims, 'claim', 'claims')}; ${timeOf(seconds)}.`;
  const counts = VERDICTS.flatMap((verdict) => {
    const count = verdicts[verdict];
    return count === undefined ? [] : [{ count: count.toLocaleString('en'), verdict }];
  });
  const width = Math.max(0, ...counts.map(({ count }) => count.length));
  return [head, ...counts.map(({ count, verdict }) => `  ${count.padStart(width)} ${verdict}`)].join('\n');
}

function timeOf(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  const rest = `${minutes % 60} min`;
  return minutes < 60 ? `${rest} ${Math.round(seconds % 60)} s` : `${Math.floor(minutes / 60)} h ${rest}`;
}
