import { browser } from 'wxt/browser';
import { count } from '../../desk/messages/interface.ts';
import type { Locale } from '../../desk/messages/locale.ts';
import type { SeverityCounts } from './messages.ts';

/** Behind white figures each of these has a contrast of at least 4.5:1. */
const COLOURS = { errors: '#a3191f', warnings: '#a34700', notices: '#3f5f86' } as const;
const MOST = 99;

/** What the badge of a page shows: nothing at all where there is nothing to say. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  /** The tooltip of the toolbar button. */
  readonly title: string;
}

/** The number of marked findings in the colour of the gravest, and in words: `2 do not add up, 1 worth knowing`. */
export function badgeOf(counts: SeverityCounts, locale: Locale): Badge {
  const { errors, warnings, notices } = counts;
  const total = errors + warnings + notices;
  const gravest = (['errors', 'warnings', 'notices'] as const).find((severity) => counts[severity] > 0);
  const parts = [
    errors > 0 && count(locale, 'count.error', errors),
    warnings > 0 && count(locale, 'count.warning', warnings),
    notices > 0 && count(locale, 'count.notice', notices),
  ].filter((part) => part !== false);
  return {
    text: total === 0 ? '' : total > MOST ? `${MOST}+` : String(total),
    colour: COLOURS[gravest ?? 'notices'],
    title: ['Recount', parts.join(', ')].filter(Boolean).join(': '),
  };
}

/** Shows the badge on a tab until it goes to another page: the browser itself clears what is set for one tab. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]);
  // Not in every browser: Firefox chooses a readable text colour itself.
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
}
