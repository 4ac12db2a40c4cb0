import { useEffect, useRef } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

interface Props {
  readonly locale: Locale;
  readonly onPages: (container: HTMLElement) => void;
  readonly onStep: (by: 1 | -1) => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** The place of the pages, which are drawn there by others; j and k go from claim to claim. */
export function Pages({ locale, onPages, onStep }: Props) {
  const container = useRef<HTMLElement>(null);
  useEffect(() => {
    if (container.current !== null) onPages(container.current);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const by = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
    if (by !== undefined) onStep(by);
  };
  return (
    <main
      class="pages"
      ref={container}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: at a large zoom it scrolls sideways, by the arrow keys too
      tabIndex={0}
      aria-label={label(locale, 'viewer.pages')}
      onKeyDown={onKeyDown}
    />
  );
}
