import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Shortcut } from '../../lib/extension/browser/commands.ts';
import { PANEL_KEY_NAMES, PANEL_KEYS } from '../panel/panel-key.ts';

interface Props {
  readonly locale: Locale;
  /** As they are set in the browser now; none where it has no keys. */
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

/** The keys of everything, and the way to change those that can be changed. */
export function KeysSection({ locale, shortcuts, onChange }: Props) {
  return (
    <section id="keys">
      <h2>{label(locale, 'keys.title')}</h2>
      {shortcuts.length > 0 && (
        <>
          <KeyList title={label(locale, 'keys.inBrowser')}>
            {shortcuts.map(({ command, keys }) => (
              <KeyRow key={command} name={label(locale, `keys.${command}`)}>
                {keys === '' ? label(locale, 'keys.none') : <kbd>{withSigns(keys)}</kbd>}
              </KeyRow>
            ))}
          </KeyList>
          <button type="button" class="button" onClick={onChange}>
            {label(locale, 'keys.change')}
          </button>
          <p>{label(locale, 'keys.changeMore')}</p>
        </>
      )}
      <KeyList title={label(locale, 'keys.inCard')}>
        <FixedKeys locale={locale} name={label(locale, 'card.next')} keys={['→', 'J']} />
        <FixedKeys locale={locale} name={label(locale, 'card.previous')} keys={['←', 'K']} />
        <FixedKeys locale={locale} name={label(locale, 'keys.close')} keys={['Esc']} />
      </KeyList>
      <KeyList title={label(locale, 'keys.inPanel')}>
        {PANEL_KEY_NAMES.map((name) => (
          <FixedKeys
            key={name}
            locale={locale}
            name={label(locale, `panel.key.${name}`)}
            keys={PANEL_KEYS[name]}
          />
        ))}
      </KeyList>
      <KeyList title={label(locale, 'keys.inList')}>
        <FixedKeys locale={locale} name={label(locale, 'keys.move')} keys={['↓', '↑']} />
        <FixedKeys locale={locale} name={label(locale, 'keys.ends')} keys={['Home', 'End']} />
        <FixedKeys locale={locale} name={label(locale, 'keys.choose')} keys={['Enter']} />
      </KeyList>
    </section>
  );
}

/** Keys as the browser names them, `Alt+Shift+Down Arrow`, with the signs that are printed on the arrows. */
const withSigns = (keys: string): string =>
  keys.replace(
    /(?<=^|\+)(?<arrow>Up|Down|Left|Right)(?: Arrow)?$/u,
    (_, arrow: string) => ARROWS[arrow] ?? arrow,
  );

const ARROWS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

function KeyList({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="group">
      <h3>{title}</h3>
      <dl class="keys">{children}</dl>
    </div>
  );
}

function KeyRow({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface FixedProps {
  readonly locale: Locale;
  readonly name: string;
  readonly keys: readonly string[];
}

function FixedKeys({ locale, name, keys }: FixedProps) {
  return (
    <KeyRow name={name}>
      {keys.map((key, place) => (
        <Fragment key={key}>
          {place > 0 && ` ${label(locale, 'keys.or')} `}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </KeyRow>
  );
}
