import { LOCALES } from '../../lib/desk/messages/locale.ts';
import { SHOW_LEVELS } from '../../lib/engine/report/visible.ts';
import { TEXT_SIZES } from '../../lib/extension/page/appearance.ts';
import { showAllCards, showOneCard } from './cards.tsx';
import { showAllPopups, showOnePopup } from './popups.tsx';
import { showPublished } from './published.tsx';

// ?view=cards|card|popups|popup|published &locale=vi|en &name=rounded (one) or several: &name=total,shares &show=errors|notices|everything &size=100|115|130|150
const query = new URLSearchParams(location.search);
const locale = LOCALES.find((known) => known === query.get('locale')) ?? 'en';
const size = TEXT_SIZES.find((known) => String(known) === query.get('size')) ?? 100;
const show = SHOW_LEVELS.find((known) => known === query.get('show')) ?? 'notices';

switch (query.get('view')) {
  case 'card':
    showOneCard(query.get('name') ?? 'rounded', locale, size);
    break;
  case 'popups':
    showAllPopups(locale, show);
    break;
  case 'popup':
    showOnePopup(query.get('name') ?? 'article', locale, show);
    break;
  case 'published':
    showPublished(locale);
    break;
  default:
    showAllCards(locale, query.get('name')?.split(',') ?? [], size);
}
