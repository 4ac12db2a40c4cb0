import { useState } from 'preact/hooks';
import type { ShownFinding } from '../../lib/desk/evidence/decided-schema.ts';
import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Keeping } from './keeping.ts';
import { Misread } from './Misread.tsx';

/** What the reader makes of the claim; the fields that are not given stay. */
export interface CardDecision {
  readonly decision?: 'dismissed' | null;
  readonly note?: string;
}

interface Props {
  readonly finding: ShownFinding;
  readonly locale: Locale;
  /** Keeps it; nothing where nothing can be kept. */
  readonly onDecide: ((decision: CardDecision) => Keeping) | undefined;
  /** Copies a report of how the passage was read, and says whether that worked; nothing where there is nobody to tell. */
  readonly onMisread: (() => Promise<boolean>) | undefined;
  /** Checks no claims of this kind any more; nothing where that cannot be kept. */
  readonly onKindOff: (() => void) | undefined;
}

/** What can be made of a claim where it stands: left aside, noted, or reported as misread. */
export function CardDecide({ finding, locale, onDecide, onMisread, onKindOff }: Props) {
  const { decided, record } = finding;
  /** What the note says as it is begun to be typed; nothing while nobody does. */
  const [begun, setBegun] = useState<string>();
  const isNoting = begun !== undefined;
  const isDismissed = decided?.type === 'dismissed';
  const note = decided?.note ?? '';
  const keepNote = async (typed: string) => {
    setBegun(undefined);
    // What is not kept is there to be typed on.
    if (typed !== note && (await onDecide?.({ note: typed })) === false) setBegun(typed);
  };
  if (onDecide === undefined && onMisread === undefined) return null;
  return (
    <div class="own">
      {decided?.type && !isDismissed && <p class="note">{label(locale, `card.${decided.type}`)}</p>}
      {decided?.isTyped && <p class="note">{label(locale, 'card.typed')}</p>}
      {note !== '' && !isNoting && <p class="note">{label(locale, 'card.ownNote', { note })}</p>}
      {onDecide !== undefined && (
        <>
          <button
            type="button"
            class="plain"
            aria-pressed={isDismissed}
            onClick={() => onDecide({ decision: isDismissed ? null : 'dismissed' })}
          >
            {label(locale, isDismissed ? 'card.dismissed' : 'card.dismiss')}
          </button>
          <button
            type="button"
            class="plain"
            aria-expanded={isNoting}
            onClick={() => setBegun(isNoting ? undefined : note)}
          >
            {label(locale, 'card.note')}
          </button>
        </>
      )}
      {onMisread !== undefined && (
        <Misread kind={record.kind} locale={locale} onReport={onMisread} onKindOff={onKindOff} />
      )}
      {isNoting && (
        <textarea
          rows={2}
          aria-label={label(locale, 'card.note')}
          defaultValue={begun}
          ref={(field) => field?.focus()}
          onBlur={({ currentTarget }) => void keepNote(currentTarget.value)}
          onKeyDown={(event) => {
            // The card's own keys must not act on what is typed.
            event.stopPropagation();
            const { key, shiftKey, isComposing } = event;
            if (isComposing || !(key === 'Escape' || (key === 'Enter' && !shiftKey))) return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
      )}
    </div>
  );
}
