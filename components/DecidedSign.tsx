import type { Decided } from '../lib/desk/evidence/decided-schema.ts';
import { label } from '../lib/desk/messages/interface.ts';
import type { Locale } from '../lib/desk/messages/locale.ts';

interface Props {
  readonly decided: Decided | null | undefined;
  readonly locale: Locale;
}

/** What a person made of a claim, in a word or two; nothing where that is nothing. */
export function DecidedSign({ decided, locale }: Props) {
  if (!decided) return null;
  const { type, note, isTyped } = decided;
  const signs = [
    ...(type === null ? [] : [label(locale, `panel.decision.${type}`)]),
    ...(isTyped ? [label(locale, 'panel.typedSign')] : []),
    ...(note === '' ? [] : [label(locale, 'panel.hasNote')]),
  ];
  return <span class="signs">{signs.join(' · ')}</span>;
}
