import { useEffect, useRef } from 'preact/hooks';

/** The bar that stays in view; what is scrolled to comes to stand below it, whose height the page knows. */
export function useBarHeight() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = bar;
    if (current === null || typeof ResizeObserver === 'undefined') return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() =>
      style.setProperty('--recount-bar', `${current.getBoundingClientRect().height}px`),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return bar;
}
