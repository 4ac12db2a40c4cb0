import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';
import { SeverityShape } from '../SeverityShape.tsx';
import { type CopyForm, CopyMenu, type CopyResult } from './CopyMenu.tsx';
import type { CardPlace, Shift } from './claim-place.ts';
import { IconButton } from './IconButton.tsx';
import { PinButton } from './PinButton.tsx';
import type { SheetHeight } from './swipe.ts';

interface Props {
  readonly record: ClaimRecord;
  readonly place: CardPlace;
  readonly height: SheetHeight;
  readonly locale: Locale;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onHeight: (height: SheetHeight) => void;
  readonly onPin: (place: CardPlace) => void;
  readonly onShift: (by: Shift) => void;
  readonly onCopy: (form: CopyForm) => Promise<CopyResult>;
  readonly onClose: () => void;
}

/** The verdict in a word with its shape, and what can be done with the card; it is also what the card is dragged by. */
export function CardHeader(props: Props) {
  const { record, place, height, locale, onHeight } = props;
  return (
    <header onPointerDown={props.onPointerDown}>
      <button
        type="button"
        class="grip"
        aria-pressed={height === 'tall'}
        aria-label={label(locale, 'card.tall')}
        onClick={() => onHeight(height === 'tall' ? 'fitting' : 'tall')}
      />
      <p class="word">
        <SeverityShape verdict={record.verdict} />
        {label(locale, `word.${record.verdict}`)}
      </p>
      <PinButton place={place} locale={locale} onPin={props.onPin} onShift={props.onShift} />
      <CopyMenu key={record.start} locale={locale} onCopy={props.onCopy} />
      <IconButton name="close" text={label(locale, 'card.close')} onClick={props.onClose} />
    </header>
  );
}
