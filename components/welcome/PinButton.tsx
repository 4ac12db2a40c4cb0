import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

/** Whether the button stands in the toolbar; `unknown` where the browser does not say. */
export type ToolbarPlace = 'pinned' | 'hidden' | 'unknown';

interface Props {
  readonly place: ToolbarPlace;
  readonly locale: Locale;
}

/** How the button is brought into sight, in two pictures; a line where it is. */
export function PinButton({ place, locale }: Props) {
  if (place === 'pinned')
    return (
      <p class="pinned" role="status">
        {label(locale, 'welcome.pinned')}
      </p>
    );
  return (
    <>
      <h2>{label(locale, 'welcome.pin')}</h2>
      <ol class="pin">
        <li>
          <svg viewBox="0 0 160 40" aria-hidden="true">
            <rect class="bar" x="1" y="6" width="158" height="28" rx="6" />
            <rect class="field" x="8" y="12" width="104" height="16" rx="8" />
            <path class="puzzle" d={PUZZLE} transform="translate(124 11)" />
            <circle class="ring" cx="133" cy="20" r="13" />
          </svg>
          {label(locale, 'welcome.pin.puzzle')}
        </li>
        <li>
          <svg viewBox="0 0 160 40" aria-hidden="true">
            <rect class="bar" x="1" y="6" width="158" height="28" rx="6" />
            <path class="own" d="M12 14h12v12H12z" />
            <text x="32" y="24">
              Recount
            </text>
            <path class="puzzle" d={PIN} transform="translate(125 12)" />
            <circle class="ring" cx="133" cy="20" r="13" />
          </svg>
          {label(locale, 'welcome.pin.press')}
        </li>
      </ol>
    </>
  );
}

const PUZZLE = 'M2 6h4a2.5 2.5 0 1 1 5 0h5v4a2.5 2.5 0 1 1 0 5v3H2z';
const PIN = 'M4 1h8M5 1v6L2.5 10h11L11 7V1M8 10v6';
