/** How often is looked after what no event tells, in milliseconds: seldom enough to cost nothing. */
const PACE = 1000;

/** Calls `look` every now and then while the page is shown, and when it is shown again, until `signal` aborts. */
export function keepVigil(look: () => void, signal: AbortSignal): void {
  const lookIfShown = () => {
    if (!document.hidden) look();
  };
  const timer = setInterval(lookIfShown, PACE);
  document.addEventListener('visibilitychange', lookIfShown, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
