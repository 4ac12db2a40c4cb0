import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';

interface Props {
  readonly locale: Locale;
  readonly onFile: (file: File) => void;
}

/** Lets the reader choose a PDF of this device. */
export function FileButton({ locale, onFile }: Props) {
  return (
    <label class="button file">
      {label(locale, 'viewer.choose')}
      <input
        type="file"
        class="unseen"
        accept="application/pdf,.pdf"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
