import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import css from '../../components/popup/popup.css?inline';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ShowLevel } from '../../lib/engine/report/visible.ts';
import { popupPages } from '../components/popup-fixtures.ts';
import { pageReviews } from '../desk/published/fixtures.ts';

const ignore = () => undefined;

/** The popup in all its states. */
export function showAllPopups(locale: Locale, show: ShowLevel): void {
  document.body.className = 'all';
  for (const name of Object.keys(popupPages)) showOnePopup(name, locale, show);
}

/** The popup in one state. */
export function showOnePopup(name: string, locale: Locale, show: ShowLevel): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${css} .all { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; padding: 24px; background: #8886 }`,
  );
  document.adoptedStyleSheets = [sheet];
  const page = Object.entries(popupPages).find(([known]) => known === name)?.[1];
  if (!page) return;
  const mount = document.createElement('div');
  document.body.append(mount);
  const popup = (
    <Popup
      page={page}
      reviews={name === 'article' ? [] : pageReviews}
      locale={locale}
      show={show}
      site={{ host: 'baohaiphong.vn', state: name === 'article' ? 'granted' : 'on-click' }}
      onOpen={ignore}
      onReadAgain={ignore}
      onViewer={ignore}
      onPanel={ignore}
      onSite={ignore}
      onShow={ignore}
      onSettings={ignore}
      onWorkbench={ignore}
      onHistory={ignore}
      onLocale={ignore}
    />
  );
  render(popup, mount);
}
