import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Appearance, TextSize } from '../../lib/extension/page/appearance.ts';
import { IconButton } from './IconButton.tsx';
import { TextSizeButtons } from './TextSizeButtons.tsx';

interface Props {
  readonly index: number;
  readonly total: number;
  /** The finding that is shown, said when another claim comes into the card. */
  readonly sentence: string;
  readonly appearance: Appearance;
  readonly onMove: (by: 1 | -1) => void;
  readonly onTextSize: (size: TextSize) => void;
}

/** Which claim of how many this is, the text size, and the way to the others. */
export function CardFooter({ index, total, sentence, appearance, onMove, onTextSize }: Props) {
  const { locale } = appearance;
  const position = { n: String(index + 1), total: String(total) };
  return (
    <footer>
      <span class="position" role="status">
        {label(locale, 'card.position', position)} <span class="unseen">{sentence}</span>
      </span>
      <TextSizeButtons appearance={appearance} onTextSize={onTextSize} />
      <IconButton
        name="previous"
        text={label(locale, 'card.previous')}
        disabled={index === 0}
        onClick={() => onMove(-1)}
      />
      <IconButton
        name="next"
        text={label(locale, 'card.next')}
        disabled={index === total - 1}
        onClick={() => onMove(1)}
      />
    </footer>
  );
}
