import { useLayoutEffect, useRef } from 'preact/hooks';
import { count, label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatMoment } from '../../lib/desk/messages/moment.ts';
import type { LookupProblem } from '../../lib/desk/published/lookup-answer.ts';
import type { LookupState, LookupWish } from '../../lib/desk/published/lookup-state.ts';
import { CheckItem } from './CheckItem.tsx';

interface Props {
  readonly state: LookupState;
  readonly locale: Locale;
  readonly onWish: (wish: LookupWish) => void;
}

/** What others have published about a claim, when it is asked for. Nothing at all while that is switched off. */
export function PublishedChecks({ state, locale, onWish }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const hadFocus = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    // The button that was pressed is gone: a reader goes on at what came instead.
    if (hadFocus && !root.current?.contains(document.activeElement)) root.current?.focus();
  });
  if (state.type === 'off') return null;
  return (
    <div class="published" ref={root} tabIndex={-1}>
      <div role="status">
        <Said state={state} locale={locale} />
      </div>
      {state.type === 'found' && state.checks.length > 0 && (
        <ul>
          {state.checks.map((check, index) => (
            <CheckItem key={index} check={check} locale={locale} />
          ))}
        </ul>
      )}
      <div class="wishes">
        {wishesIn(state).map(([wish, words]) => (
          <button
            key={wish}
            type="button"
            class={state.type === 'ready' ? 'quiet' : 'button'}
            onClick={() => onWish(wish)}
          >
            {label(locale, words)}
          </button>
        ))}
      </div>
    </div>
  );
}

function Said({ state, locale }: Omit<Props, 'onWish'>) {
  switch (state.type) {
    case 'off':
    case 'ready':
      return null;
    case 'no-key':
      return <p>{label(locale, 'published.noKey')}</p>;
    case 'telling':
      return (
        <p>
          {label(locale, 'published.telling')} {label(locale, 'published.tellingMore')}
        </p>
      );
    case 'asking':
      return <p>{label(locale, 'published.asking')}</p>;
    case 'found':
      if (state.checks.length === 0) return <p>{label(locale, 'published.none')}</p>;
      return (
        <>
          <p>
            <strong>{count(locale, 'published.found', state.checks.length)}</strong>
          </p>
          <p>{label(locale, 'published.foundMore')}</p>
        </>
      );
    case 'paused':
      return <p>{label(locale, 'published.paused', { time: minuteAfter(state.until, locale) })}</p>;
    case 'failed':
      return <p>{label(locale, `published.${state.problem}`)}</p>;
  }
}

/** The first full minute that is not before a moment, so that what is promised for it holds. */
const minuteAfter = (moment: number, locale: Locale): string =>
  formatMoment(new Date(Math.ceil(moment / 60_000) * 60_000).toISOString(), locale);

/** Words that need no figures. */
type Words =
  | 'published.lookUp'
  | 'published.agree'
  | 'published.decline'
  | 'published.again'
  | 'published.settings'
  | 'published.enterKey';
type Button = readonly [LookupWish, Words];
const AGAIN: Button = ['look-up', 'published.again'];
const SETTINGS: Button = ['settings', 'published.settings'];

function wishesIn(state: LookupState): readonly Button[] {
  switch (state.type) {
    case 'off':
    case 'asking':
    case 'found':
    case 'paused':
      return [];
    case 'no-key':
      return [['settings', 'published.enterKey']];
    case 'ready':
      return [['look-up', 'published.lookUp']];
    case 'telling':
      return [
        ['agree', 'published.agree'],
        ['decline', 'published.decline'],
      ];
    case 'failed':
      return waysOn(state.problem);
  }
}

/** One way on where there is one: a request that Google cannot read stays unreadable. */
function waysOn(problem: LookupProblem): readonly Button[] {
  switch (problem) {
    case 'bad-key':
      return [SETTINGS];
    case 'not-understood':
      return [];
    case 'key-not-allowed':
      return [AGAIN, SETTINGS];
    case 'server':
    case 'unreadable':
    case 'offline':
    case 'no-answer':
    case 'no-permission':
      return [AGAIN];
  }
}
