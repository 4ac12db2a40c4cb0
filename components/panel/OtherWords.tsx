import type { Evidence, EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import { otherDecisions, otherTyped } from '../../lib/desk/forms/words-text.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatMoment } from '../../lib/desk/messages/moment.ts';
import type { OtherWord } from '../../lib/extension/panel/claim-edits.ts';

interface Props {
  readonly claim: EvidenceClaim;
  readonly evidence: Evidence;
  readonly locale: Locale;
  readonly onChoose: (which: OtherWord, other: number) => void;
}

/** What others decided or typed of a claim, each to be chosen in the place of what holds. */
export function OtherWords({ claim, evidence, locale, onChoose }: Props) {
  const time = (iso: string): string => formatMoment(iso, locale);
  const said: readonly (readonly [OtherWord, readonly string[]])[] = [
    ['decisions', otherDecisions(claim, locale, time)],
    ['byHand', otherTyped(claim, evidence, locale, time)],
  ];
  if (said.every(([, lines]) => lines.length === 0)) return null;
  return (
    <ul class="other-words">
      {said.flatMap(([which, lines]) =>
        lines.map((line, index) => (
          <li key={`${String(which)}-${index}`}>
            <span>{line}</span>{' '}
            <button type="button" class="link" onClick={() => onChoose(which, index)}>
              {label(locale, 'panel.choose')}
            </button>
          </li>
        )),
      )}
    </ul>
  );
}
