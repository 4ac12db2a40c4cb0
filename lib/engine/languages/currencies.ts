import type { UnitAlias } from './language.ts';

/** Codes of ISO 4217 that the news writes beside amounts; those that are words of a language as well are left out. */
const CODES = [
  ...[
    'aud',
    'cad',
    'chf',
    'cny',
    'dkk',
    'eur',
    'gbp',
    'hkd',
    'idr',
    'inr',
    'jpy',
    'krw',
    'myr',
    'nok',
    'nzd',
  ],
  ...['php', 'sek', 'sgd', 'thb', 'twd', 'usd', 'vnd', 'zar'],
] as const;

/** Signs before an amount, which are written alike in every language, each with its measure. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(CODES.map((code) => [code, code])),
  $: 'usd',
  us$: 'usd',
  a$: 'aud',
  c$: 'cad',
  hk$: 'hkd',
  nt$: 'twd',
  nz$: 'nzd',
  r$: 'brl',
  s$: 'sgd',
  '£': 'gbp',
  '€': 'eur',
  '¥': 'jpy',
  '₩': 'krw',
  '₫': 'vnd',
  '₱': 'php',
  '₹': 'inr',
  '฿': 'thb',
  rm: 'myr',
  rmb: 'cny',
  rp: 'idr',
  'rp.': 'idr',
  rs: 'inr',
  'rs.': 'inr',
};

/** The same codes behind an amount. */
export const CURRENCY_CODES: Readonly<Record<string, UnitAlias>> = Object.fromEntries(
  CODES.map((code) => [code, { kind: 'money', measure: code, factor: '1' }]),
);
