import { useId, useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { CardPlace, Shift } from './claim-place.ts';
import { Icon } from './icons.tsx';

const STEP = 16;

const SHIFTS: Readonly<Record<string, Shift>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

interface Props {
  readonly place: CardPlace;
  readonly locale: Locale;
  readonly onPin: (place: CardPlace) => void;
  readonly onShift: (by: Shift) => void;
}

/** Keeps the card open and where it is; with the focus here the arrow keys move it. */
export function PinButton({ place, locale, onPin, onShift }: Props) {
  const hint = useId();
  const [isHinted, setHinted] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const shift = Object.hasOwn(SHIFTS, event.key) ? SHIFTS[event.key] : undefined;
    if (!shift) return;
    event.preventDefault();
    event.stopPropagation();
    onShift(shift);
  };
  return (
    <>
      <button
        type="button"
        class="icon-button pin"
        aria-pressed={place === 'pinned'}
        aria-label={label(locale, 'card.pin')}
        aria-describedby={hint}
        title={`${label(locale, 'card.pin')}. ${label(locale, 'card.pinHint')}`}
        onClick={() => onPin(place === 'pinned' ? 'beside' : 'pinned')}
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget }) => setHinted(currentTarget.matches(':focus-visible'))}
        onBlur={() => setHinted(false)}
      >
        <Icon name="pin" />
      </button>
      <span id={hint} class={isHinted ? 'hint' : 'unseen'}>
        {label(locale, 'card.pinHint')}
      </span>
    </>
  );
}
