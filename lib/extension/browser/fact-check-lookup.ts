import { type LookupAnswer, readAnswer } from '../../desk/published/lookup-answer.ts';
import { type Asked, lookupAddress } from '../../desk/published/lookup-query.ts';
import type { LookupState, LookupWish } from '../../desk/published/lookup-state.ts';
import { pauseAfter, pausedUntil } from '../../desk/published/pause.ts';
import { grantLookup } from './lookup-permission.ts';
import {
  LOOKUP_OFF,
  type LookupSettings,
  readLookupSettings,
  watchLookupSettings,
  writeLookupSettings,
} from './lookup-settings.ts';
import { openOptions } from './options-page.ts';

/** How long Google has for an answer, in milliseconds; the sentence about it names it too. */
const TIME_OUT = 15_000;

/** The look-ups of a page of the extension: what is known of each claim, and what the reader wants of it. */
export interface Lookups {
  of(asked: Asked): LookupState;
  /** Call it inside the click. */
  wish(asked: Asked, wish: LookupWish): void;
}

/** Calls `changed` whenever `of` would say something else, until `signal` aborts. Sends nothing that was not asked for by a click. */
export function createLookups(changed: () => void, signal?: AbortSignal): Lookups {
  const states = new Map<string, LookupState>();
  let settings = LOOKUP_OFF;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const nameOf = ({ quote, language }: Asked): string => `${language}\n${quote}`;
  const set = (asked: Asked, state: LookupState): void => {
    if (signal?.aborted) return;
    states.set(nameOf(asked), state);
    changed();
  };

  function follow(read: LookupSettings): void {
    if (signal?.aborted) return;
    // Of another key, nothing that went wrong with the one before is known.
    if (read.key !== settings.key)
      for (const [name, { type }] of states) if (type === 'failed') states.delete(name);
    settings = read;
    clearTimeout(timer);
    const until = pausedUntil(settings.pause, Date.now());
    // The end of a pause only brings the button back.
    if (until !== undefined) timer = setTimeout(() => follow(settings), until - Date.now());
    changed();
  }

  function stateOf(asked: Asked): LookupState {
    if (!settings.on) return { type: 'off' };
    const state = states.get(nameOf(asked));
    if (state?.type === 'found' || state?.type === 'asking') return state;
    if (settings.key === '') return { type: 'no-key' };
    const until = pausedUntil(settings.pause, Date.now());
    if (until !== undefined) return { type: 'paused', until };
    return state ?? { type: 'ready' };
  }

  async function lookUp(asked: Asked): Promise<void> {
    // The browser asks only within the click, so it comes before anything that is waited for.
    const granting = grantLookup();
    set(asked, { type: 'asking' });
    if (!(await granting)) return set(asked, { type: 'failed', problem: 'no-permission' });
    // Another page of the extension may have been told meanwhile to wait.
    const current = await readLookupSettings();
    const { on, key, pause } = current;
    if (!on || key === '' || pausedUntil(pause, Date.now()) !== undefined) {
      states.delete(nameOf(asked));
      return follow(current);
    }
    const answer = await ask(lookupAddress(asked, key), signal);
    if (signal?.aborted) return;
    if (answer.type === 'quota') {
      states.delete(nameOf(asked));
      const paused = { pause: pauseAfter(pause, answer.wait, Date.now()) };
      // Where it cannot be stored, it holds on this page.
      await writeLookupSettings(paused).catch(() => undefined);
      return follow({ ...(await readLookupSettings()), ...paused });
    }
    if (answer.type === 'found' && pause !== undefined)
      await writeLookupSettings({ pause: undefined }).catch(() => undefined);
    set(asked, answer);
  }

  function wish(asked: Asked, what: LookupWish): void {
    const { type } = stateOf(asked);
    switch (what) {
      case 'look-up':
        if (type !== 'ready' && type !== 'failed') return;
        if (settings.told) void lookUp(asked);
        else set(asked, { type: 'telling' });
        return;
      case 'agree':
        if (type !== 'telling') return;
        void lookUp(asked);
        // Where that cannot be stored, the reader is told again.
        void writeLookupSettings({ told: true }).catch(() => undefined);
        return;
      case 'decline':
        set(asked, { type: 'ready' });
        return;
      case 'settings':
        void openOptions('published');
    }
  }

  watchLookupSettings(follow, signal);
  void readLookupSettings().then(follow);
  signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { of: stateOf, wish };
}

/** Asks once, with nothing but what the address holds: no cookie, no referrer. */
async function ask(address: string, signal: AbortSignal | undefined): Promise<LookupAnswer> {
  const late = AbortSignal.timeout(TIME_OUT);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
    });
    return readAnswer({
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: await response.text(),
    });
  } catch {
    return { type: 'failed', problem: late.aborted ? 'no-answer' : 'offline' };
  }
}
