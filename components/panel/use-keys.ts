import { useEffect, useRef } from 'preact/hooks';
import { type PanelKey, panelKey } from './panel-key.ts';

/** Hears the single keys wherever the focus is, as after the page was opened; the last `obey` that was drawn obeys them. */
export function useKeys(obey: (key: PanelKey) => void): void {
  const heard = useRef(obey);
  heard.current = obey;
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const key = event.defaultPrevented ? undefined : panelKey(event);
        if (key === undefined) return;
        event.preventDefault();
        heard.current(key);
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, []);
}
