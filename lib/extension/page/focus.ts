/** Remembers what has the focus now; what it returns gives the focus back there, if it still can be had. */
export function rememberFocus(): () => void {
  const focused = deepActiveElement();
  return () => {
    if (focused instanceof HTMLElement && focused.isConnected && focused !== document.body) {
      focused.focus({ preventScroll: true });
      return;
    }
    const now = document.activeElement;
    if (now instanceof HTMLElement && now !== document.body) now.blur();
  };
}

function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
