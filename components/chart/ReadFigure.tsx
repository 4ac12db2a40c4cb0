import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly range?: string;
}

interface Props {
  readonly figures: readonly Figure[];
  readonly at: number | undefined;
  readonly locale: Locale;
}

/** The figure that the arrow keys have come to: seen under the drawing, and said. */
export function ReadFigure({ figures, at, locale }: Props) {
  const figure = at === undefined ? undefined : figures[at];
  return (
    <p class={figure ? 'read-figure' : 'unseen'} role="status">
      {figure && (
        <>
          {figure.name}: <strong>{figure.value}</strong>
          {figure.range !== undefined && ` (${figure.range})`}
          <span class="place">
            {' '}
            {label(locale, 'card.position', { n: String((at ?? 0) + 1), total: String(figures.length) })}
          </span>
        </>
      )}
    </p>
  );
}
