import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ViewerState } from '../../lib/extension/viewer/viewer-state.ts';
import { PasswordForm } from '../PasswordForm.tsx';

interface Props {
  readonly state: Extract<ViewerState, { status: 'locked' }>;
  readonly locale: Locale;
  readonly onPassword: (password: string | undefined) => void;
}

/** Asks for the password of a locked PDF. */
export function Locked({ state, locale, onPassword }: Props) {
  return (
    <main class="invitation">
      <div>
        <h1>{label(locale, 'viewer.locked')}</h1>
        <p>{label(locale, 'password.stays')}</p>
      </div>
      <PasswordForm
        // So that it is empty again after a password that did not fit.
        key={state.tried}
        id="password"
        locale={locale}
        tried={state.tried}
        focus="at-once"
        onPassword={onPassword}
        onGiveUp={() => onPassword(undefined)}
      />
    </main>
  );
}
