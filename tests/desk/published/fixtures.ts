import type { LookupState } from '../../../lib/desk/published/lookup-state.ts';
import type { PublishedCheck } from '../../../lib/desk/published/published-check.ts';

export const checks: readonly PublishedCheck[] = [
  {
    claim: 'Cả nước có 45/60 trường đạt chuẩn, tức 85%',
    title: 'Con số 85% trường đạt chuẩn từ đâu ra?',
    publisher: 'Tạp chí Kiểm Tin',
    rating: 'Sai một phần',
    date: '2026-11-20',
    url: 'https://kiemtin.example/85-phan-tram',
    language: 'vi',
  },
  {
    claim: 'Three in four schools meet the standard',
    title: 'Do 85% of schools meet the standard? The ministry’s own table says 75%',
    publisher: 'The Figures Desk',
    rating: 'Mostly false',
    date: '2026-11-18',
    url: 'https://figures.example/schools',
    language: 'en',
  },
  {
    claim: '',
    title: '',
    publisher: 'figures.example',
    rating: '',
    date: '',
    url: 'https://figures.example/',
    language: '',
  },
];

export const pageReviews: readonly PublishedCheck[] = checks.slice(1, 2);

/** The look-up of a claim in each of its states. */
export const lookupStates = {
  ready: { type: 'ready' },
  noKey: { type: 'no-key' },
  telling: { type: 'telling' },
  asking: { type: 'asking' },
  found: { type: 'found', checks },
  none: { type: 'found', checks: [] },
  paused: { type: 'paused', until: Date.parse('2026-11-25T14:34:20Z') },
  badKey: { type: 'failed', problem: 'bad-key' },
  keyNotAllowed: { type: 'failed', problem: 'key-not-allowed' },
  notUnderstood: { type: 'failed', problem: 'not-understood' },
  server: { type: 'failed', problem: 'server' },
  unreadable: { type: 'failed', problem: 'unreadable' },
  offline: { type: 'failed', problem: 'offline' },
  noAnswer: { type: 'failed', problem: 'no-answer' },
  noPermission: { type: 'failed', problem: 'no-permission' },
} as const satisfies Record<string, LookupState>;
