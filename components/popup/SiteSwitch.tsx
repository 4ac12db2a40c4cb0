import { useId } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Site } from './page-view.ts';

/** What the reader wants of the site. */
export type SiteWish = 'on' | 'off';

interface Props {
  readonly site: Site;
  readonly locale: Locale;
  /** Called inside the click, since the browser asks for a permission only there. */
  readonly onChange: (wanted: SiteWish) => void;
}

/** Whether pages of this site are read as they open, and in words what that comes to. */
export function SiteSwitch({ site, locale, onChange }: Props) {
  const id = useId();
  const isOn = site.state === 'granted';
  return (
    <div class="site">
      <label>
        <span>{label(locale, 'popup.site', { host: site.host })}</span>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked ? 'on' : 'off')}
        />
      </label>
      <p id={id} role="status" class={site.state === 'granted' ? 'unseen' : ''}>
        {label(locale, `site.${site.state}`)}
      </p>
    </div>
  );
}
