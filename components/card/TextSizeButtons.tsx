import { useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/card-labels.ts';
import { type Appearance, TEXT_SIZES, type TextSize } from '../../lib/extension/page/appearance.ts';
import { IconButton } from './IconButton.tsx';

interface Props {
  readonly appearance: Appearance;
  readonly onTextSize: (size: TextSize) => void;
}

/** Makes the text of Recount smaller and larger by the steps of the settings. */
export function TextSizeButtons({ appearance: { locale, textSize }, onTextSize }: Props) {
  const [wasUsed, setUsed] = useState(false);
  const at = TEXT_SIZES.indexOf(textSize);
  const [smaller, larger] = [TEXT_SIZES[at - 1], TEXT_SIZES[at + 1]];
  const choose = (size: TextSize | undefined) => {
    if (size === undefined) return;
    setUsed(true);
    onTextSize(size);
  };
  return (
    <fieldset class="text-size" aria-label={label(locale, 'card.textSize')}>
      <IconButton
        name="smaller"
        text={label(locale, 'card.textSmaller')}
        disabled={smaller === undefined}
        onClick={() => choose(smaller)}
      />
      <IconButton
        name="larger"
        text={label(locale, 'card.textLarger')}
        disabled={larger === undefined}
        onClick={() => choose(larger)}
      />
      <span class="unseen" role="status">
        {wasUsed ? label(locale, 'card.textNow', { percent: String(textSize) }) : ''}
      </span>
    </fieldset>
  );
}
