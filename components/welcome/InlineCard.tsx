import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Appearance, applyAppearance, type TextSize } from '../../lib/extension/page/appearance.ts';
import { ClaimCard } from '../card/ClaimCard.tsx';
import css from '../card/card.css?inline';
import { copyClaim } from '../card/copy-claim.ts';
import type { Keeping } from '../card/keeping.ts';
import type { Example } from './example.ts';
import inFlow from './inline-card.css?inline';

interface Props {
  readonly example: Example;
  readonly appearance: Appearance;
  /** How often the reader has asked for the card; each time it gets the focus, which it does not take by itself. */
  readonly asked: number;
  readonly onTextSize: (size: TextSize) => Keeping;
  readonly onClose: () => void;
}

/** The card as an article has it, in its own style sheet, but in the flow of the page. */
export function InlineCard({ example, appearance, asked, onTextSize, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const answered = useRef(0);

  // To be closed by another function is no reason for another card.
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const root = host.shadowRoot ?? shadowOf(host);
    applyAppearance(host, appearance);
    // A card takes the focus when it appears; what is inert gets none.
    host.inert = true;
    render(
      <>
        <ClaimCard
          findings={example.findings}
          index={0}
          appearance={appearance}
          place="pinned"
          onMove={ignore}
          onClose={onClose}
          onCopy={(finding, form) => copyClaim(finding, form, appearance, { root, mount: host })}
          onPin={ignore}
          onGrab={() => ignore}
          onTextSize={onTextSize}
        />
        <Settled
          onSettled={() => {
            host.inert = false;
            if (answered.current !== asked) root.querySelector('dialog')?.focus({ preventScroll: true });
            answered.current = asked;
          }}
        />
      </>,
      root,
    );
    return () => render(null, root);
  }, [example, appearance]);

  useEffect(() => {
    const host = place.current;
    if (host === null || host.inert || answered.current === asked) return;
    answered.current = asked;
    host.shadowRoot?.querySelector('dialog')?.focus();
  }, [asked]);

  // Its own style sheet takes every rule of the page from the host, so that the place is around it.
  return (
    <div class="card-place">
      <div ref={place} />
    </div>
  );
}

const ignore = (): void => undefined;

function shadowOf(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [css, inFlow].map((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  });
  return root;
}

/** Says when the components before it have done what they do on appearing. */
function Settled({ onSettled }: { readonly onSettled: () => void }) {
  useEffect(onSettled, []);
  return null;
}
