interface Props {
  readonly text: string;
  /** As the browser's own dialogue takes it: types and endings. */
  readonly accept: string;
  /** Several, or all in a folder and below. */
  readonly many?: 'many' | 'folder';
  readonly disabled?: boolean;
  /** At least one. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** Lets the reader choose files of this device. */
export function FileButton({ text, accept, many, disabled, onFiles }: Props) {
  return (
    <label class="button file">
      {text}
      <input
        type="file"
        class="unseen"
        accept={accept}
        multiple={many !== undefined}
        {...(many === 'folder' && { webkitdirectory: true })}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const [first, ...others] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (first !== undefined) onFiles([first, ...others]);
        }}
      />
    </label>
  );
}
