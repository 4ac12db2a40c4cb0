import { LOCALES } from '../../lib/messages/locale.ts';
import { showAllCards, showOneCard } from './cards.tsx';

// ?view=cards|card &locale=vi|en &name=rounded
const query = new URLSearchParams(location.search);
const locale = LOCALES.find((known) => known === query.get('locale')) ?? 'en';

switch (query.get('view')) {
  case 'card':
    showOneCard(query.get('name') ?? 'rounded', locale);
    break;
  default:
    showAllCards(locale);
}
