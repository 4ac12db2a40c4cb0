import { UNKNOWN_ENGINE } from '../../lib/desk/evidence/listed.ts';
import { formatDecimal } from '../../lib/desk/messages/format.ts';
import { count, label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { type Item, isAudited, isPending, type Problem } from '../../lib/extension/workbench/item.ts';

/** Why a text could not be audited, in one sentence. */
export const problemWords = (problem: Problem, locale: Locale): string =>
  problem.problem === 'status'
    ? label(locale, 'problem.status', { code: String(problem.code) })
    : label(locale, `problem.${problem.problem}`);

/** How far the queue is, in a line; empty where nothing is in it. */
export function progressWords(items: readonly Item[], locale: Locale): string {
  const number = (n: number): string => formatDecimal(String(n), locale);
  const pending = items.filter(isPending).length;
  const audited = items.filter(isAudited).length;
  if (items.length === 0) return '';
  if (pending > 0)
    return label(locale, 'workbench.progress', {
      done: number(items.length - pending),
      total: number(items.length),
    });
  const values = { audited: count(locale, 'workbench.texts', audited) };
  const others = items.length - audited;
  return others === 0
    ? label(locale, 'workbench.ended', values)
    : label(locale, 'workbench.endedWith', { ...values, others: number(others) });
}

/** What is said of a text in small print: where it is from, and the language it was read in. */
export function aboutWords({ name, origin, state }: Item, locale: Locale): readonly string[] {
  const from = origin.type === 'text' ? [label(locale, 'workbench.pasted')] : [];
  if (state.status !== 'audited') return from;
  const { title, language } = state.evidence.page;
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return [
    ...from,
    ...(origin.type === 'address' ? [origin.url.href] : title === name ? [] : [title]),
    names.of(language) ?? language,
    ...(state.evidence.engine === UNKNOWN_ENGINE ? [label(locale, 'workbench.passages')] : []),
  ];
}
