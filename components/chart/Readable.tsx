import type { ComponentChildren, RefObject } from 'preact';
import type { FigureReading } from './use-reading.ts';

interface Props extends Omit<FigureReading, 'at'> {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A drawing that takes the focus, in which the arrow keys go from figure to figure. */
export function Readable({ box, name, children, onKeyDown, onBlur }: Props) {
  return (
    <div
      class="readable"
      ref={box}
      // A screen reader keeps the arrow keys to itself but in an application.
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is interactive, by the keyboard
      tabIndex={0}
      aria-label={name}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {children}
    </div>
  );
}
