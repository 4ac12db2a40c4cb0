import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ViewerState } from '../../lib/extension/viewer/viewer-state.ts';
import { FileButton } from '../FileButton.tsx';
import { PDF_FILES } from './pdf-files.ts';

interface Props {
  readonly state: Exclude<ViewerState, { status: 'open' | 'locked' }>;
  readonly locale: Locale;
  readonly onFile: (file: File) => void;
  readonly onAllow: () => void;
}

/** Why there is no PDF to be seen, in a sentence, and one way on. */
export function Invitation({ state, locale, onFile, onAllow }: Props) {
  const { heading, more } = wordsOf(state, locale);
  if (state.status === 'loading')
    return (
      <main class="invitation">
        <p role="status">{heading}</p>
      </main>
    );
  return (
    <main class="invitation">
      <div role={state.status === 'problem' ? 'alert' : undefined}>
        <h1>{heading}</h1>
        <p>{more}</p>
      </div>
      <div class="ways">
        {state.status === 'asking' && (
          <button type="button" class="button main" onClick={onAllow}>
            {label(locale, 'viewer.allow')}
          </button>
        )}
        <FileButton
          text={label(locale, 'viewer.choose')}
          accept={PDF_FILES}
          onFiles={([file]) => onFile(file)}
        />
      </div>
    </main>
  );
}

interface Words {
  readonly heading: string;
  readonly more: string;
}

function wordsOf(state: Props['state'], locale: Locale): Words {
  switch (state.status) {
    case 'empty':
      return { heading: label(locale, 'viewer.empty'), more: label(locale, 'viewer.empty.more') };
    case 'loading':
      return { heading: label(locale, 'viewer.loading', { name: state.name }), more: '' };
    case 'asking':
      return {
        heading: label(locale, 'viewer.asking', { host: state.host }),
        more: label(locale, 'viewer.asking.more'),
      };
    case 'problem': {
      const more = label(locale, `viewer.${state.problem}.more`);
      if (state.problem !== 'status') return { heading: label(locale, `viewer.${state.problem}`), more };
      return { heading: label(locale, 'viewer.status', { code: String(state.code) }), more };
    }
  }
}
