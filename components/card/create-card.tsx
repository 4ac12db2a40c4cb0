import { render } from 'preact';
import type { ClaimKind } from '../../lib/engine/claim/claim.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { applyAppearance, type TextSize } from '../../lib/extension/page/appearance.ts';
import type { Card, CardRequest } from '../../lib/extension/page/card-channel.ts';
import { charts } from '../chart/chart-library.ts';
import type { CardDecision } from './CardDecide.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import type { CopyForm, CopyResult } from './CopyMenu.tsx';
import { attachCardHost, type CardHost } from './card-host.ts';
import type { CardPlace, ClaimPlace } from './claim-place.ts';
import { copyClaim } from './copy-claim.ts';
import { copyText } from './copy-text.ts';
import { type WrittenWords, watchWords } from './guard.ts';
import type { Keeping } from './keeping.ts';
import { listenAround } from './listen-around.ts';
import { misreadText } from './misread-text.ts';
import { type Placement, placeCard } from './place-card.ts';

/** What the reader wants of a card, where it can be kept. */
export interface CardWishes {
  readonly decide: (index: number, decision: CardDecision) => Keeping;
  /** No claims of this kind are checked any more. */
  readonly kindOff: (kind: ClaimKind) => Keeping;
}

/**
 * The one card of a page: at most one is open; opening another claim shows it in the same card. `source` says where its
 * claims were read; `onTextSize` stores another text size, with which the card is then opened anew; `wishes` keeps what else
 * the reader wants, and where it is not given, nothing of that can be kept.
 */
export function createCard(
  source: () => string,
  onTextSize: (size: TextSize) => Keeping,
  wishes?: CardWishes,
): Card {
  let shown: ShownCard | undefined;
  const remove = () => {
    shown?.remove();
    shown = undefined;
  };
  return {
    open(request) {
      // A page that has replaced its whole document has taken the card along.
      if (shown?.isThere) shown.show(request);
      else {
        remove();
        shown = new ShownCard(request, remove, source, onTextSize, wishes);
      }
    },
    prepare: () => void charts().catch(() => undefined),
    close: remove,
  };
}

/** A card on the page, from its first claim until it is removed. */
class ShownCard {
  readonly #controller = new AbortController();
  readonly #host: CardHost;
  readonly #remove: () => void;
  readonly #source: () => string;
  readonly #onTextSize: (size: TextSize) => Keeping;
  readonly #wishes: CardWishes | undefined;
  readonly #placement: Placement | undefined;
  readonly #words: WrittenWords;
  #request: CardRequest;
  #index: number;
  #place: CardPlace = 'beside';

  constructor(
    request: CardRequest,
    remove: () => void,
    source: () => string,
    onTextSize: (size: TextSize) => Keeping,
    wishes: CardWishes | undefined,
  ) {
    this.#onTextSize = onTextSize;
    this.#wishes = wishes;
    this.#request = request;
    this.#index = request.index;
    this.#remove = remove;
    this.#source = source;
    const { signal } = this.#controller;
    this.#host = attachCardHost(signal);
    // Whoever has changed what it says: it is not what Recount has found.
    this.#words = watchWords(this.#host.mount, () => this.#close(), signal);
    this.#draw();
    const dialog = this.#host.root.querySelector('dialog');
    const claim: ClaimPlace = {
      rectOf: () => this.#request.rectOf(this.#index),
      reveal: (band) => this.#request.reveal?.(this.#index, band) ?? 0,
    };
    this.#placement = dialog ? placeCard(dialog, claim, signal) : undefined;
    const outside = () => {
      if (this.#place === 'beside') this.#close();
    };
    listenAround(this.#host.host, outside, signal);
  }

  get isThere(): boolean {
    return this.#host.host.isConnected;
  }

  /** Shows what is asked for now, in the same card. */
  show(request: CardRequest): void {
    const isAnother = request.index !== this.#index || request.findings !== this.#request.findings;
    this.#request = request;
    this.#index = request.index;
    this.#draw();
    this.#placement?.update();
    if (isAnother && this.#host.root.activeElement === null) {
      this.#host.root.querySelector('dialog')?.focus({ preventScroll: true });
    }
  }

  remove(): void {
    render(null, this.#host.mount);
    this.#controller.abort();
  }

  #close(): void {
    this.#remove();
    this.#request.onClose();
  }

  #draw(): void {
    const { findings, walk, appearance, onMove } = this.#request;
    applyAppearance(this.#host.host, appearance);
    render(
      <ClaimCard
        findings={findings}
        index={this.#index}
        {...(walk && { walk })}
        appearance={appearance}
        place={this.#place}
        onHold={() => this.#placement?.hold()}
        onMove={(next) => {
          this.#index = next;
          onMove(next);
          this.#draw();
          this.#placement?.update();
        }}
        onClose={() => this.#close()}
        onCopy={(finding, form) => this.#copy(finding, form)}
        onPin={(place) => this.#pin(place)}
        onGrab={() => {
          const move = this.#placement?.grab();
          return (by) => {
            move?.(by);
            this.#setPlace('pinned');
          };
        }}
        onTextSize={this.#onTextSize}
        {...(this.#wishes && { onDecide: this.#wishes.decide, onKindOff: this.#wishes.kindOff })}
        onMisread={(finding) =>
          copyText(misreadText(finding, appearance.locale, this.#source()), this.#host.root)
        }
      />,
      this.#host.mount,
    );
    this.#words.own();
  }

  #pin(place: CardPlace): void {
    this.#placement?.set(place);
    this.#setPlace(place);
  }

  #setPlace(place: CardPlace): void {
    if (place === this.#place) return;
    this.#place = place;
    this.#draw();
  }

  #copy(finding: Finding, form: CopyForm): Promise<CopyResult> {
    return copyClaim(finding, form, this.#request.appearance, this.#host, this.#source());
  }
}
