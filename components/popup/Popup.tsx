import { count, type LabelKey, label } from '../../lib/desk/messages/interface.ts';
import { LOCALES, type Locale } from '../../lib/desk/messages/locale.ts';
import type { PublishedCheck } from '../../lib/desk/published/published-check.ts';
import { SHOW_LEVELS, type ShowLevel } from '../../lib/engine/report/visible.ts';
import { Choice } from '../Choice.tsx';
import { PageReviews } from '../published/PageReviews.tsx';
import { ClaimList } from './ClaimList.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { claimGroups, headline } from './claim-groups.ts';
import { EmptyState } from './EmptyState.tsx';
import type { PageView, Site } from './page-view.ts';
import { SiteSwitch, type SiteWish } from './SiteSwitch.tsx';

interface Props {
  readonly page: PageView;
  /** The reviews of claims that the page says it is. */
  readonly reviews: readonly PublishedCheck[];
  readonly locale: Locale;
  readonly show: ShowLevel;
  /** Nothing where the page belongs to no site that can be granted. */
  readonly site: Site | undefined;
  readonly onOpen: (index: number) => void;
  readonly onReadAgain: () => void;
  /** Opens the page in the viewer of PDFs. */
  readonly onViewer: () => void;
  /** Opens the side panel; nothing where the browser has none. */
  readonly onPanel: (() => void) | undefined;
  readonly onSite: (wanted: SiteWish) => void;
  readonly onShow: (show: ShowLevel) => void;
  readonly onSettings: (section: SettingsSection) => void;
  readonly onWorkbench: () => void;
  readonly onHistory: () => void;
  readonly onLocale: (locale: Locale) => void;
}

/** The parts of the settings that the popup leads to; each is the id of a section there. */
export type SettingsSection = 'look' | 'keys' | 'marks';
const LINKS = [
  ['look', 'popup.settings'],
  ['keys', 'popup.keys'],
  ['marks', 'popup.legend'],
] as const satisfies readonly (readonly [SettingsSection, LabelKey])[];

/** The page in one look: a line, the claims, and the few things that can be set. */
export function Popup(props: Props) {
  const { locale, show, site } = props;
  return (
    <div class="popup" lang={locale}>
      <header>
        <span class="brand">Recount</span>
        <Choice
          look="small"
          legend={label(locale, 'popup.language')}
          options={LOCALES.map((value) => ({ value, text: value.toUpperCase() }))}
          value={locale}
          onChange={props.onLocale}
        />
      </header>
      <main>
        <PageResult {...props} />
      </main>
      <footer>
        {props.page.status === 'read' && props.onPanel && (
          <button type="button" class="button" onClick={props.onPanel}>
            {label(locale, 'popup.panel')}
          </button>
        )}
        {site && <SiteSwitch site={site} locale={locale} onChange={props.onSite} />}
        <Choice
          look="wide"
          legend={label(locale, 'popup.show')}
          options={SHOW_LEVELS.map((value) => ({ value, text: label(locale, `show.${value}`) }))}
          value={show}
          onChange={props.onShow}
        />
        <p class="links">
          {LINKS.map(([section, text]) => (
            <button key={section} type="button" class="link" onClick={() => props.onSettings(section)}>
              {label(locale, text)}
            </button>
          ))}
          <button type="button" class="link" onClick={props.onWorkbench}>
            {label(locale, 'workbench.link')}
          </button>
          <button type="button" class="link" onClick={props.onHistory}>
            {label(locale, 'panel.history')}
          </button>
        </p>
      </footer>
    </div>
  );
}

function PageResult({ page, reviews, locale, show, onOpen, onReadAgain, onViewer }: Props) {
  if (page.status === 'loading')
    return (
      <p class="loading" role="status">
        {label(locale, 'state.loading')}
      </p>
    );
  const isEmpty = page.status === 'read' && page.findings.length === 0;
  if (page.status !== 'read' || isEmpty)
    return (
      <EmptyState
        status={page.status === 'read' ? 'no-claims' : page.status}
        locale={locale}
        onReadAgain={onReadAgain}
        onViewer={onViewer}
      >
        {page.status === 'read' && <CoverageLine coverage={page.coverage} locale={locale} />}
        <PageReviews reviews={reviews} locale={locale} />
      </EmptyState>
    );
  const groups = claimGroups(page.findings, show);
  const derived = groups.find(({ name }) => name === 'derived')?.claims.length ?? 0;
  const compared = derived < page.findings.length;
  return (
    <>
      <div class="summary">
        <h1>{compared ? headline(groups, locale) : count(locale, 'count.onlyDerived', derived)}</h1>
        {compared && derived > 0 && <p>{count(locale, 'count.derived', derived)}</p>}
        <CoverageLine coverage={page.coverage} locale={locale} />
        <PageReviews reviews={reviews} locale={locale} />
      </div>
      <div class="list">
        <ClaimList groups={groups} name={label(locale, 'popup.list')} locale={locale} onOpen={onOpen} />
      </div>
    </>
  );
}
