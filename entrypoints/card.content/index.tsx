import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCard } from '../../components/card/create-card.tsx';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    globalThis.recountCard ??= createCard();
  },
});
