import { memo } from 'preact/compat';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { canRetry, type Item, isAudited, isLocked, isPending } from '../../lib/extension/workbench/item.ts';
import { shownName } from '../../lib/extension/workbench/name-of.ts';
import { countsOf, type Spot } from '../../lib/extension/workbench/pile.ts';
import { Counts } from '../history/Counts.tsx';
import { PasswordForm } from '../PasswordForm.tsx';
import { DecidedOf } from './DecidedOf.tsx';
import { OpenText } from './OpenText.tsx';
import { PlainButton } from './PlainButton.tsx';
import { aboutWords, problemWords } from './state-words.ts';
import type { PileActions } from './workbench-props.ts';

interface Props {
  readonly item: Item;
  /** Its claims that are wanted, where it is open. */
  readonly wanted: readonly number[];
  readonly isOpen: boolean;
  /** Where the reader is, if that is in this text. */
  readonly cursor: Spot | undefined;
  readonly isChartShown: boolean;
  readonly appearance: Appearance;
  readonly actions: PileActions;
  readonly onToggle: (id: number) => void;
  readonly onGo: (spot: Spot) => void;
  readonly onChart: (isShown: boolean) => void;
}

/** One text as a row of the table, with its claims below where it is open. Drawn anew only where one of these changes. */
export const PileText = memo((props: Props) => {
  const { item, isOpen, cursor, appearance, actions, onToggle } = props;
  const { locale } = appearance;
  const { id, state } = item;
  const name = shownName(item);
  const about = aboutWords(item, locale);
  const isStop = cursor !== undefined && cursor.claim === undefined;
  const claims = isAudited(item) ? item.state.evidence.claims : [];
  return (
    <li class={`item ${state.status}${isOpen ? ' open' : ''}`} data-text={id}>
      <div class="line">
        <div class="what">
          {isAudited(item) ? (
            <button
              type="button"
              class="title"
              tabIndex={isStop ? 0 : -1}
              aria-expanded={isOpen}
              onClick={() => onToggle(id)}
            >
              <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
              <span class="name" lang={item.state.evidence.page.language}>
                {name}
              </span>
            </button>
          ) : (
            <p class="title" tabIndex={isStop ? 0 : -1}>
              <span class="name">{name}</span>
            </p>
          )}
          {about.length > 0 && <p class="about">{about.join(' · ')}</p>}
          {(state.status === 'waiting' || state.status === 'reading' || state.status === 'stopped') && (
            <p class="state">{label(locale, `workbench.${state.status}`)}</p>
          )}
          {state.status === 'failed' && <p class="state">{problemWords(state, locale)}</p>}
        </div>
        <div>{isAudited(item) && <Counts counts={countsOf(claims)} locale={locale} />}</div>
        <div>
          <DecidedOf claims={claims} locale={locale} />
        </div>
      </div>
      {isAudited(item) && isOpen && <OpenText {...props} item={item} />}
      {!isAudited(item) && !isPending(item) && (
        <div class="row-actions">
          {isLocked(item) && (
            <PasswordForm
              id={`password-${id}`}
              locale={locale}
              tried="nothing"
              focus="when-asked"
              onPassword={(password) => actions.onPassword(id, password)}
            />
          )}
          {canRetry(item) && (
            <PlainButton action="again" name={name} locale={locale} onClick={() => actions.onRetry([id])} />
          )}
          <PlainButton action="remove" name={name} locale={locale} onClick={() => actions.onRemove(id)} />
        </div>
      )}
    </li>
  );
});
