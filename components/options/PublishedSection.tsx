import { useId, useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { LookupSettings } from '../../lib/extension/browser/lookup-settings.ts';
import { Choice } from '../Choice.tsx';

/** What came of the last change. */
export type LookupOutcome = 'none' | 'saved' | 'removed' | 'refused';

interface Props {
  readonly locale: Locale;
  readonly lookup: LookupSettings;
  readonly outcome: LookupOutcome;
  /** Called inside the click, so that the browser may ask. */
  readonly onSwitch: (wanted: 'on' | 'off') => void;
  readonly onKey: (key: string) => void;
}

/** Where Google explains the keys of its API. */
const HOW = 'https://developers.google.com/fact-check/tools/api';
const STATES = ['off', 'on'] as const;

/** Whether published fact checks are looked up, what is sent where they are, and the reader’s own key for it. */
export function PublishedSection({ locale, lookup, outcome, onSwitch, onKey }: Props) {
  return (
    <section id="published">
      <h2>{label(locale, 'published.title')}</h2>
      <p>{label(locale, 'published.more')}</p>
      <Choice
        look="wide"
        legend={label(locale, 'published.switch')}
        options={STATES.map((value) => ({ value, text: label(locale, `published.${value}`) }))}
        value={lookup.on ? 'on' : 'off'}
        onChange={onSwitch}
      />
      <p>{label(locale, 'published.sent')}</p>
      {lookup.on && <KeyField key={lookup.key} locale={locale} stored={lookup.key} onKey={onKey} />}
      <p role="status" class="outcome">
        {wordsOf(outcome, lookup, locale)}
      </p>
    </section>
  );
}

function wordsOf(outcome: LookupOutcome, { on, key }: LookupSettings, locale: Locale): string {
  if (outcome !== 'none') return label(locale, `published.${outcome}`);
  return on && key === '' ? label(locale, 'published.no-key') : '';
}

interface KeyProps {
  readonly locale: Locale;
  readonly stored: string;
  readonly onKey: (key: string) => void;
}

/** A field for the key, which is not shown unless the reader wants to see it. */
function KeyField({ locale, stored, onKey }: KeyProps) {
  const id = useId();
  const [typed, setTyped] = useState(stored);
  const [shown, setShown] = useState(false);
  const field = {
    id,
    value: typed,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    'aria-describedby': `${id}-more`,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      setTyped(currentTarget.value),
  } as const;
  return (
    <form
      class="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        onKey(typed.trim());
      }}
    >
      <label for={id}>{label(locale, 'published.key')}</label>
      <div class="line">
        {shown ? <input type="text" {...field} /> : <input type="password" {...field} />}
        <button type="button" class="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {label(locale, 'published.show')}
        </button>
        <button type="submit" class="button">
          {label(locale, 'published.save')}
        </button>
        {stored !== '' && (
          <button type="button" class="button" onClick={() => onKey('')}>
            {label(locale, 'published.forget')}
          </button>
        )}
      </div>
      <p id={`${id}-more`}>{label(locale, 'published.keyMore')}</p>
      <a href={HOW} target="_blank" rel="noopener noreferrer">
        {label(locale, 'published.keyHow')}
      </a>
    </form>
  );
}
