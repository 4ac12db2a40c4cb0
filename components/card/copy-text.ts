/** Puts text on the clipboard; whether that worked. Pages without a secure context have only the older way. */
export async function copyText(text: string, within: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, within);
  }
}

function copySelected(text: string, within: ShadowRoot): boolean {
  const focused = within.activeElement;
  const area = document.createElement('textarea');
  area.className = 'unseen';
  area.value = text;
  within.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
