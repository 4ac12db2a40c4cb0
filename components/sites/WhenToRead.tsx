import { useEffect, useId, useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { type Granted, REACHES, type Reach, type ReachOutcome } from '../../lib/extension/browser/site.ts';
import { PROPOSED_SITES } from './proposed-sites.ts';
import { SiteField } from './SiteField.tsx';
import { SiteList } from './SiteList.tsx';

interface Props {
  readonly locale: Locale;
  /** What the browser has granted, not what was last chosen. */
  readonly granted: Granted;
  /** What came of the last change that was asked for here. */
  readonly outcome: ReachOutcome;
  /** Called inside the click, since the browser asks for a permission only there. */
  readonly onReach: (reach: Reach) => void;
  readonly onAdd: (typed: string) => void;
  readonly onRemove: (pattern: string) => void;
}

/** When Recount reads a page by itself: the choice, and the sites that were chosen. It shows what holds. */
export function WhenToRead({ locale, granted, outcome, ...on }: Props) {
  const name = useId();
  // Whoever wants to choose sites has none yet, and needs the field for the first.
  const [isChoosing, setChoosing] = useState(false);
  useEffect(() => {
    if (granted.reach !== 'on-click') setChoosing(false);
  }, [granted.reach]);
  const reach = isChoosing && granted.reach === 'on-click' ? 'chosen-sites' : granted.reach;
  const choose = (chosen: Reach) => {
    setChoosing(chosen === 'chosen-sites');
    on.onReach(chosen);
  };
  const proposed = PROPOSED_SITES[locale].filter((site) => !granted.sites.some(({ host }) => host === site));
  return (
    <div class="when">
      <p>{label(locale, 'reach.prompt')}</p>
      <fieldset class="reach">
        <legend class="unseen">{label(locale, 'reach.title')}</legend>
        {REACHES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === reach}
              aria-labelledby={`${name}-${value}`}
              aria-describedby={`${name}-${value}-more`}
              onChange={() => choose(value)}
            />
            <strong id={`${name}-${value}`}>{label(locale, `reach.${value}`)}</strong>
            <span id={`${name}-${value}-more`}>{label(locale, `reach.${value}.more`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="outcome" role="status">
        {outcome === 'done' ? '' : label(locale, `reach.${outcome}`)}
      </p>
      {reach === 'chosen-sites' && (
        <>
          {granted.sites.length === 0 ? (
            <p>{label(locale, 'reach.no-sites')}</p>
          ) : (
            <SiteList
              title={label(locale, 'reach.sites')}
              rows={granted.sites.map(({ pattern, host, withSubdomains }) => ({
                key: pattern,
                host,
                more: withSubdomains ? label(locale, 'reach.below') : '',
                text: label(locale, 'reach.remove'),
                name: label(locale, 'reach.removeSite', { site: host }),
              }))}
              onPress={on.onRemove}
            />
          )}
          <SiteField locale={locale} sites={granted.sites.length} onAdd={on.onAdd} />
          {proposed.length > 0 && (
            <fieldset class="proposed">
              <legend>{label(locale, 'reach.proposed')}</legend>
              {proposed.map((site) => (
                <button
                  key={site}
                  type="button"
                  class="button"
                  aria-label={label(locale, 'reach.addSite', { site })}
                  onClick={() => on.onAdd(site)}
                >
                  {site}
                </button>
              ))}
            </fieldset>
          )}
        </>
      )}
      <p>{label(locale, 'reach.asks')}</p>
    </div>
  );
}
