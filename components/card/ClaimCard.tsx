import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownFinding } from '../../lib/desk/evidence/decided-schema.ts';
import { label } from '../../lib/desk/messages/card-labels.ts';
import { say } from '../../lib/desk/messages/say.ts';
import type { ClaimKind } from '../../lib/engine/claim/claim.ts';
import type { Appearance, TextSize } from '../../lib/extension/page/appearance.ts';
import { CardContent } from './CardContent.tsx';
import type { CardDecision } from './CardDecide.tsx';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { CopyForm, CopyResult } from './CopyMenu.tsx';
import { cardAction, pagesOf } from './card-keys.ts';
import type { CardPlace, Shift } from './claim-place.ts';
import { startDrag } from './drag.ts';
import type { Keeping } from './keeping.ts';
import { isSheet } from './narrow.ts';
import { type SheetHeight, swiped } from './swipe.ts';
import { roundTheRing } from './tab-ring.ts';

interface Props {
  readonly findings: readonly ShownFinding[];
  readonly index: number;
  /** The indexes that the card steps through and counts, in reading order; all of them where not given. */
  readonly walk?: readonly number[];
  readonly appearance: Appearance;
  readonly place: CardPlace;
  readonly onMove: (index: number) => void;
  /** A step is about to be taken with one of the buttons, which are to stay where they are. */
  readonly onHold?: () => void;
  readonly onClose: () => void;
  readonly onCopy: (finding: ShownFinding, form: CopyForm) => Promise<CopyResult>;
  readonly onPin: (place: CardPlace) => void;
  /** The reader takes hold of the card; what it returns moves it, from where it was taken. */
  readonly onGrab: () => (by: Shift) => void;
  readonly onTextSize: (size: TextSize) => Keeping;
  /** Keeps what the reader makes of the claim of an index; not given where nothing can be kept. */
  readonly onDecide?: (index: number, decision: CardDecision) => Keeping;
  /** Copies a report of how a passage was read; whether that worked. */
  readonly onMisread?: (finding: ShownFinding) => Promise<boolean>;
  /** Checks no claims of a kind any more. Not given where that cannot be kept. */
  readonly onKindOff?: (kind: ClaimKind) => Keeping;
}

/** The card of one claim; nothing where there is no claim of this index. */
export function ClaimCard(props: Props) {
  const { findings, index, appearance, place, onMove, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [wasPressed, setPressed] = useState(false);
  const [height, setHeight] = useState<SheetHeight>('fitting');
  /** The claim beside which something was wanted last that is not kept. */
  const [unkept, setUnkept] = useState<number>();
  const finding = findings[index];

  useEffect(() => dialog.current?.focus({ preventScroll: true }), []);
  if (!finding) return null;
  const { locale } = appearance;
  const walk = props.walk ?? findings.map((_, at) => at);
  const position = walk.indexOf(index);
  const move = (by: 1 | -1) => {
    const next = walk[position + by];
    if (next !== undefined) onMove(next);
  };
  const told = async (keeping: Keeping) => {
    const isKept = (await keeping) ?? true;
    setUnkept(isKept ? undefined : index);
    return isKept;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && place === 'beside') keepFocus(event);
    const pages = pagesOf(event);
    if (pages !== undefined) {
      event.preventDefault();
      content.current?.scrollBy(0, pages * content.current.clientHeight);
    }
    const action = cardAction(event);
    if (!action) return;
    event.preventDefault();
    if (action === 'close') onClose();
    else move(action === 'next' ? 1 : -1);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (isSheet()) swipe(event);
    else startDrag(event, { moved: props.onGrab() });
  };
  const swipe = (event: PointerEvent) => {
    // A sheet at the top of the view is put away upwards.
    const outwards = dialog.current?.dataset.side === 'top' ? -1 : 1;
    const pull = (y: number) =>
      dialog.current?.style.setProperty('--recount-pulled', `${outwards * Math.max(0, outwards * y)}px`);
    startDrag(event, {
      moved: ({ y }) => pull(y),
      ended: ({ y }) => {
        pull(0);
        const wanted = swiped(outwards * y, height);
        if (wanted === 'closed') onClose();
        else setHeight(wanted);
      },
    });
  };
  return (
    <dialog
      open
      class={`card ${place} ${height}${wasPressed ? ' pressed' : ''}`}
      ref={dialog}
      tabIndex={-1}
      lang={locale}
      aria-labelledby="finding"
      onKeyDown={onKeyDown}
      onPointerDownCapture={() => setPressed(true)}
    >
      <CardHeader
        record={finding.record}
        place={place}
        height={height}
        locale={locale}
        onPointerDown={onPointerDown}
        onHeight={setHeight}
        onPin={props.onPin}
        onShift={(by) => props.onGrab()(by)}
        onCopy={(form) => props.onCopy(finding, form)}
        onClose={onClose}
      />
      <div key={index} class="content" ref={content}>
        <CardContent
          finding={finding}
          appearance={appearance}
          onDecide={props.onDecide && ((decision) => told(props.onDecide?.(index, decision)))}
          onMisread={props.onMisread && (() => props.onMisread?.(finding) ?? Promise.resolve(false))}
          onKindOff={props.onKindOff && (() => void told(props.onKindOff?.(finding.record.kind)))}
        />
      </div>
      {unkept === index && (
        <p role="alert" class="note unkept">
          {label(locale, 'card.unkept')}
        </p>
      )}
      <CardFooter
        index={position}
        total={walk.length}
        sentence={say(finding.explanation.finding, locale)}
        appearance={appearance}
        onMove={(by) => {
          props.onHold?.();
          move(by);
        }}
        onTextSize={(size) => void told(props.onTextSize(size))}
      />
    </dialog>
  );
}

/** Tab goes round in a card that lies over the page; from a pinned one it leads on into the page. */
function keepFocus(event: KeyboardEvent): void {
  const card = event.currentTarget;
  if (!(card instanceof HTMLElement)) return;
  const root = card.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const next = roundTheRing(card, focused, event.shiftKey ? -1 : 1);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
