import { en } from 'recount/languages/en';
import { markClaims } from './mark-claims.js';

markClaims(
  document.querySelector('textarea'),
  document.querySelector('#behind'),
  document.querySelector('#said'),
  en,
);
