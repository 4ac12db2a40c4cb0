import { cardEn } from './card.en.ts';
import { cardVi } from './card.vi.ts';
import { labelling } from './labels.ts';

export type CardLabelKey = keyof typeof cardEn;

/** The labels that stand on a page itself: nothing else is loaded into it. */
export const label = labelling({ en: cardEn, vi: cardVi });
