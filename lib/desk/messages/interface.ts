import { cardEn } from './card.en.ts';
import { cardVi } from './card.vi.ts';
import { fill } from './fill.ts';
import { formatDecimal } from './format.ts';
import { historyEn } from './history.en.ts';
import { historyVi } from './history.vi.ts';
import { countsEn, labelsEn } from './interface.en.ts';
import { countsVi, labelsVi } from './interface.vi.ts';
import { labelling } from './labels.ts';
import type { Locale } from './locale.ts';
import { panelEn } from './panel.en.ts';
import { panelVi } from './panel.vi.ts';
import type { PluralForms } from './plural.ts';
import { publishedEn } from './published.en.ts';
import { publishedVi } from './published.vi.ts';
import { settingsEn } from './settings.en.ts';
import { settingsVi } from './settings.vi.ts';
import { wordsEn } from './words.en.ts';
import { wordsVi } from './words.vi.ts';
import { workbenchEn } from './workbench.en.ts';
import { workbenchVi } from './workbench.vi.ts';

const ENGLISH = {
  ...cardEn,
  ...labelsEn,
  ...settingsEn,
  ...historyEn,
  ...panelEn,
  ...publishedEn,
  ...wordsEn,
  ...workbenchEn,
};
const VIETNAMESE = {
  ...cardVi,
  ...labelsVi,
  ...settingsVi,
  ...historyVi,
  ...panelVi,
  ...publishedVi,
  ...wordsVi,
  ...workbenchVi,
};

export type LabelKey = keyof typeof ENGLISH;
export type CountKey = keyof typeof countsEn;

const COUNTS: Record<Locale, Readonly<Record<CountKey, PluralForms>>> = { en: countsEn, vi: countsVi };

/** A label of the interface with its placeholders filled. An unknown key or a missing value does not compile. */
export const label = labelling({ en: ENGLISH, vi: VIETNAMESE });

/** A label that counts something: `1 claim`, `17 claims`. */
export function count(locale: Locale, key: CountKey, n: number): string {
  const forms = COUNTS[locale][key];
  const template = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return fill(template, { n: formatDecimal(String(n), locale) });
}
