import type { Settings } from '../../lib/browser/settings.ts';
import { label } from '../../lib/messages/interface.ts';
import { LOCALES } from '../../lib/messages/locale.ts';
import { TEXT_SIZES, THEMES } from '../../lib/page/appearance.ts';
import { SHOW_LEVELS } from '../../lib/report/visible.ts';
import { Choice } from '../popup/Choice.tsx';
import { Legend } from './Legend.tsx';

/** How the last restoring of a backup went. */
export type Restored = 'not-tried' | 'restored' | 'no-backup';

interface Props {
  readonly settings: Settings;
  /** The match patterns of the sites that Recount may read unasked. */
  readonly sites: readonly string[];
  readonly restored: Restored;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onRemoveSite: (pattern: string) => void;
  readonly onBackup: () => void;
  readonly onRestore: (file: File) => void;
}

const NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

/** All that can be set, on one page. */
export function Options({ settings, sites, restored, ...on }: Props) {
  const { locale } = settings;
  return (
    <main class="page" lang={locale}>
      <h1>{label(locale, 'options.title')}</h1>
      <section>
        <h2>{label(locale, 'options.look')}</h2>
        <Choice
          look="wide"
          legend={label(locale, 'popup.language')}
          options={LOCALES.map((value) => ({ value, text: NAMES[value], lang: value }))}
          value={locale}
          onChange={(value) => on.onChange({ locale: value })}
        />
        <Choice
          look="wide"
          legend={label(locale, 'options.theme')}
          options={THEMES.map((value) => ({ value, text: label(locale, `theme.${value}`) }))}
          value={settings.theme}
          onChange={(theme) => on.onChange({ theme })}
        />
        <Choice
          look="wide"
          legend={label(locale, 'options.textSize')}
          options={TEXT_SIZES.map((size) => ({ value: String(size), text: `${size}%` }))}
          value={String(settings.textSize)}
          onChange={(chosen) => {
            const textSize = TEXT_SIZES.find((size) => String(size) === chosen);
            if (textSize !== undefined) on.onChange({ textSize });
          }}
        />
      </section>
      <section>
        <h2>{label(locale, 'options.marks')}</h2>
        <Choice
          look="wide"
          legend={label(locale, 'popup.show')}
          options={SHOW_LEVELS.map((value) => ({ value, text: label(locale, `show.${value}`) }))}
          value={settings.show}
          onChange={(show) => on.onChange({ show })}
        />
        <Legend locale={locale} />
      </section>
      <section>
        <h2>{label(locale, 'options.sites')}</h2>
        <p>{label(locale, sites.length === 0 ? 'options.noSites' : 'options.sitesMore')}</p>
        <ul>
          {sites.map((pattern) => (
            <li key={pattern}>
              <span>{pattern}</span>
              <button
                type="button"
                class="button"
                aria-label={label(locale, 'options.removeSite', { site: pattern })}
                onClick={() => on.onRemoveSite(pattern)}
              >
                {label(locale, 'options.remove')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{label(locale, 'options.backup')}</h2>
        <p>{label(locale, 'options.backupMore')}</p>
        <button type="button" class="button" onClick={on.onBackup}>
          {label(locale, 'options.save')}
        </button>
        <label class="button file">
          {label(locale, 'options.restore')}
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) on.onRestore(file);
              currentTarget.value = '';
            }}
          />
        </label>
        <p role="status">{restored === 'not-tried' ? '' : label(locale, `options.${restored}`)}</p>
      </section>
    </main>
  );
}
