import { type Evidence, type EvidenceClaim, placeOf } from '../../lib/desk/evidence/evidence.ts';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import { linkTo } from '../../lib/desk/forms/text-fragment.ts';
import { typedBy, typedText } from '../../lib/desk/forms/words-text.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatMoment } from '../../lib/desk/messages/moment.ts';
import { cardText } from '../card/card-text.ts';
import type { TakenAs } from './claim-actions.ts';

/** A claim as it is taken along: in words, with what was typed in the place of its figures, or as a link to its place. */
export function claimAsText(
  claim: EvidenceClaim,
  { page, text }: Evidence,
  as: TakenAs,
  locale: Locale,
): string {
  const link = page.url === null ? '' : linkTo(page.url, text, placeOf(claim));
  if (as === 'link') return link;
  const typed = [
    typedText(claim, text, locale, 'line') ?? '',
    ...typedBy(claim, locale, (iso) => formatMoment(iso, locale)),
  ];
  return [cardText(printedOf(claim), locale, link).trimEnd(), ...typed].join('\n').trimEnd();
}
