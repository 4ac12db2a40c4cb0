import { Icon, type IconName } from './icons.tsx';

interface Props {
  readonly name: IconName;
  readonly text: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button of a line drawing. A disabled one would lose the focus at the last claim; this one keeps it and does nothing. */
export function IconButton({ name, text, disabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={text}
      title={text}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      <Icon name={name} />
    </button>
  );
}
