import { useEffect, useRef } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { PANEL_KEY_NAMES, PANEL_KEYS } from './panel-key.ts';

interface Props {
  readonly isShown: boolean;
  readonly locale: Locale;
  readonly onToggle: (isShown: boolean) => void;
}

/** The keys of the list, folded away until they are asked for. */
export function PanelKeys({ isShown, locale, onToggle }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isShown) fold.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <details
      class="keys"
      ref={fold}
      open={isShown}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>{label(locale, 'panel.keys')}</summary>
      <dl>
        {PANEL_KEY_NAMES.map((name) => (
          <div key={name}>
            <dt>{label(locale, `panel.key.${name}`)}</dt>
            <dd>
              {PANEL_KEYS[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
