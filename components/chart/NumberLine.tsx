import type { RoundingWindow } from '../../lib/explain/explanation.ts';
import { formatDecimal } from '../../lib/messages/format.ts';
import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { type Mark, numberLine } from './number-line.ts';

interface Props {
  readonly window: RoundingWindow;
  readonly locale: Locale;
}

/** The interval that the printed figure can stand for, and the recomputed figure inside or outside of it. */
export function NumberLine({ window, locale }: Props) {
  const line = numberLine(window, locale);
  const { stated, low, high, computed } = line;
  const short = (mark: Mark): string =>
    (window.unit === '%' ? mark.text : mark.text.split('\u00A0')[0]) ?? '';
  const words = {
    stated: short(stated),
    low: formatDecimal(window.stated.low, locale),
    high: formatDecimal(window.stated.high, locale),
    computed: short(computed),
  };
  return (
    <figure class="number-line">
      <svg viewBox="0 0 328 64" role="img" aria-label={label(locale, 'window.alt', words)}>
        <line class="axis" x1="0" x2="328" y1="32" y2="32" />
        <rect class="stated-range" x={low.x} y="25" width={Math.max(high.x - low.x, 3)} height="14" rx="3" />
        <line class="stated-tick" x1={stated.x} x2={stated.x} y1="25" y2="39" />
        {computed.to - computed.from > 6 ? (
          <rect
            class="computed"
            x={computed.from}
            y="29"
            width={computed.to - computed.from}
            height="6"
            rx="1"
          />
        ) : (
          <circle class="computed" cx={computed.x} cy="32" r="4" />
        )}
        <Word mark={stated} y={18} look="stated-word" />
        {line.hasRoomForEnds && <Word mark={low} y={18} look="end-word" />}
        {line.hasRoomForEnds && <Word mark={high} y={18} look="end-word" />}
        <Word mark={computed} y={56} look="computed-word" />
      </svg>
      <figcaption>{label(locale, `window.${line.relation}`, words)}</figcaption>
    </figure>
  );
}

function Word({ mark, y, look }: { readonly mark: Mark; readonly y: number; readonly look: string }) {
  return (
    <text class={look} x={mark.textX} y={y} text-anchor="middle">
      {mark.text}
    </text>
  );
}
