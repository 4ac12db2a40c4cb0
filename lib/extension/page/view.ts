/** How much is seen of the page, without its scroll bars and as if nothing were pinched. CSS pixels. */
export function viewSize(): { readonly width: number; readonly height: number } {
  const { visualViewport: view } = window;
  if (!view) return { width: innerWidth, height: innerHeight };
  return { width: view.width * view.scale, height: view.height * view.scale };
}
