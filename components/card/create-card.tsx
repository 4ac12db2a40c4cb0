import { render } from 'preact';
import { applyAppearance } from '../../lib/page/appearance.ts';
import type { Card, CardRequest } from '../../lib/page/card-channel.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { attachCardHost } from './card-host.ts';
import { cardText } from './card-text.ts';
import { copyText } from './copy-text.ts';
import { placeCard } from './place-card.ts';

/** The one card of a page: at most one is open; opening another claim keeps it and moves it. */
export function createCard(): Card {
  let closeOpen: (() => void) | undefined;
  return {
    open(request) {
      closeOpen?.();
      closeOpen = show(request, () => {
        closeOpen?.();
        closeOpen = undefined;
        request.onClose();
      });
    },
    close() {
      closeOpen?.();
      closeOpen = undefined;
    },
  };
}

/** Shows a card and returns what takes it away again. `close` is what the reader asks for. */
function show(request: CardRequest, close: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const { host, root, mount } = attachCardHost(signal);
  const { findings, tensions, appearance } = request;
  const { locale } = appearance;
  applyAppearance(host, appearance);
  let index = request.index;
  const draw = () =>
    render(
      <ClaimCard
        findings={findings}
        tensions={tensions}
        index={index}
        locale={locale}
        onMove={(next) => {
          index = next;
          request.onMove(next);
          draw();
        }}
        onClose={close}
        onCopy={(finding) => copyText(cardText(finding, locale, location.href), root)}
      />,
      mount,
    );
  draw();
  const card = root.querySelector('dialog');
  if (card) placeCard(card, () => request.rectOf(index), signal);

  const isOutside = (event: Event) => !event.composedPath().includes(host);
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (isOutside(event)) close();
    },
    { capture: true, signal },
  );
  // Also while the focus is in the page, to which a click inside the card's quote may have sent it.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && isOutside(event)) close();
    },
    { capture: true, signal },
  );
  // A page with shortcuts of its own must not act on what is typed into the card.
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  return () => {
    render(null, mount);
    controller.abort();
  };
}
