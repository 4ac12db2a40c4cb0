import { label } from '../../lib/desk/messages/interface.ts';
import { LOCALES } from '../../lib/desk/messages/locale.ts';
import type { Settings } from '../../lib/extension/browser/settings.ts';
import { TEXT_SIZES, THEMES } from '../../lib/extension/page/appearance.ts';
import { Choice } from '../Choice.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** Each language by its own name, so that it is found by those who read no other. */
const NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

/** How Recount's own surfaces look and speak. */
export function LookSection({ settings, onChange }: Props) {
  const { locale, theme, textSize } = settings;
  return (
    <section id="look">
      <h2>{label(locale, 'options.look')}</h2>
      <Choice
        look="wide"
        legend={label(locale, 'options.locale')}
        options={LOCALES.map((value) => ({ value, text: NAMES[value], lang: value }))}
        value={locale}
        onChange={(chosen) => onChange({ locale: chosen })}
      />
      <Choice
        look="wide"
        legend={label(locale, 'options.theme')}
        options={THEMES.map((value) => ({ value, text: label(locale, `theme.${value}`) }))}
        value={theme}
        onChange={(chosen) => onChange({ theme: chosen })}
      />
      <Choice
        look="wide"
        legend={label(locale, 'options.textSize')}
        options={TEXT_SIZES.map((size) => ({ value: String(size), text: `${size}%` }))}
        value={String(textSize)}
        onChange={(chosen) => {
          const size = TEXT_SIZES.find((known) => String(known) === chosen);
          if (size !== undefined) onChange({ textSize: size });
        }}
      />
      <p>{label(locale, 'options.textSizeMore')}</p>
    </section>
  );
}
