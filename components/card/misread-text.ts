import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { cardText } from './card-text.ts';

/** A report of a passage that was read wrongly, for who mends that: what was said of it, and what was read in it, by role. */
export function misreadText(finding: Finding, locale: Locale, source: string): string {
  const { rule, kind, operands, stated } = finding.record;
  const read = [
    ...operands.map(({ role, value }) => `${role} ${value}`),
    ...(stated === null ? [] : [`stated ${stated.value} ${stated.unit}`.trim()]),
  ];
  return [
    label(locale, 'card.misreadTitle'),
    cardText(finding, locale, source),
    `${kind}, ${rule}: ${read.join('; ')}`,
  ].join('\n');
}
