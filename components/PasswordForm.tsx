import { useEffect, useRef, useState } from 'preact/hooks';
import { label } from '../lib/desk/messages/interface.ts';
import type { Locale } from '../lib/desk/messages/locale.ts';

interface Props {
  /** Of the field; no other on the page has it. */
  readonly id: string;
  readonly locale: Locale;
  /** Whether a password was given that does not open the file. */
  readonly tried: 'nothing' | 'wrong';
  readonly focus: 'at-once' | 'when-asked';
  readonly onPassword: (password: string) => void;
  readonly onGiveUp?: () => void;
}

/** A field for the password of a file, and the way out by Escape. */
export function PasswordForm({ id, locale, tried, focus, onPassword, onGiveUp }: Props) {
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus === 'at-once') field.current?.focus();
  }, [tried]);
  return (
    <form
      class="password"
      onSubmit={(event) => {
        event.preventDefault();
        if (password === '') return;
        onPassword(password);
        setPassword('');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        if (onGiveUp === undefined) setPassword('');
        else onGiveUp();
      }}
    >
      <label for={id}>{label(locale, 'password.label')}</label>
      <div class="password-line">
        <input
          id={id}
          ref={field}
          type="password"
          autocomplete="off"
          value={password}
          aria-invalid={tried === 'wrong'}
          aria-describedby={tried === 'wrong' ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <button type="submit" class="button main">
          {label(locale, 'password.open')}
        </button>
        {onGiveUp !== undefined && (
          <button type="button" class="button" onClick={onGiveUp}>
            {label(locale, 'password.giveUp')}
          </button>
        )}
      </div>
      {tried === 'wrong' && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {label(locale, 'password.wrong')}
        </p>
      )}
    </form>
  );
}
