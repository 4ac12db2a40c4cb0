import { useEffect, useState } from 'preact/hooks';

/** What makes a drawing's colours change without anything being rendered anew. */
const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Counts up whenever the colours that hold may have changed, so that what is drawn on a canvas is drawn again. */
export function useLook(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    for (const query of QUERIES)
      matchMedia(query).addEventListener('change', () => setChanges((before) => before + 1), {
        signal: controller.signal,
      });
    return () => controller.abort();
  }, []);
  return changes;
}
