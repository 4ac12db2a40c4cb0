import { flushSync } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Decision, DecisionType } from '../../lib/desk/evidence/decision.ts';
import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { isFiltered, NO_FILTER } from '../../lib/extension/panel/rows.ts';
import { isStep, stepTo } from '../../lib/extension/panel/walk.ts';
import { isAudited } from '../../lib/extension/workbench/item.ts';
import {
  isSameSpot,
  PILE_SORTS,
  type PileSort,
  pileOf,
  placesIn,
  type Spot,
} from '../../lib/extension/workbench/pile.ts';
import { Filters } from '../panel/Filters.tsx';
import { PanelKeys } from '../panel/PanelKeys.tsx';
import type { PanelKey } from '../panel/panel-key.ts';
import { useKeys } from '../panel/use-keys.ts';
import { PileText } from './PileText.tsx';
import type { PileActions, WorkbenchProps } from './workbench-props.ts';

interface Props extends Pick<WorkbenchProps, 'view' | 'appearance'> {
  readonly actions: PileActions;
}

interface Done {
  readonly spot: Spot & { readonly claim: number };
  readonly before: Decision | null;
}

/** The texts as a table, one of them open at a time; single keys move among all of their claims and decide. */
export function Pile({ view: { items }, appearance, actions }: Props) {
  const { locale } = appearance;
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<PileSort>('flags');
  const [cursor, setCursor] = useState<Spot | undefined>(undefined);
  const [open, setOpen] = useState<number | undefined>(undefined);
  const [isChartShown, setChartShown] = useState(false);
  const [areKeysShown, setKeysShown] = useState(false);
  const table = useRef<HTMLOListElement>(null);
  /** What was decided here, the last at the end, and what had been decided before. */
  const done = useRef<readonly Done[]>([]);
  const claims = useMemo(
    () => items.filter(isAudited).flatMap(({ state }) => state.evidence.claims),
    [items],
  );
  const pile = useMemo(() => pileOf(items, filter, sort), [items, filter, sort]);

  const claimAt = ({ id, claim }: Spot): EvidenceClaim | undefined => {
    const item = items.find((one) => one.id === id);
    return item !== undefined && isAudited(item) && claim !== undefined
      ? item.state.evidence.claims[claim]
      : undefined;
  };
  /** Where the Tab key comes to, and where keys begin with nothing chosen. */
  const first = pile[0] && { id: pile[0].item.id, claim: undefined };
  const isThere = cursor !== undefined && pile.some(({ item }) => item.id === cursor.id);
  const stop = isThere ? cursor : first;

  useEffect(() => {
    if (cursor === undefined) return;
    const row = rowOf(table.current, cursor);
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    // Of one that is higher than the view, the beginning.
    row?.scrollIntoView({ block: 'nearest' });
    // What is typed into stays so.
    if (document.activeElement?.closest('input, textarea, select') == null)
      row?.focus({ preventScroll: true });
  }, [cursor]);

  const go = (spot: Spot | undefined) => {
    if (spot === undefined) return;
    if (spot.claim !== undefined) setOpen(spot.id);
    setCursor(isSameSpot(spot, cursor) ? cursor : spot);
  };
  const toggle = (id: number) => {
    setCursor({ id, claim: undefined });
    setOpen(open === id ? undefined : id);
  };
  /** The same each time, so that only the texts that change are drawn anew. */
  const last = useRef({ go, toggle });
  last.current = { go, toggle };
  const moves = useMemo(
    () => ({
      go: (spot: Spot) => last.current.go(spot),
      toggle: (id: number) => last.current.toggle(id),
    }),
    [],
  );
  /** At once: what is typed next is meant for the field. */
  const focusField = (name: string) =>
    table.current?.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();
  const decide = (spot: Spot & { readonly claim: number }, type: DecisionType) => {
    done.current = [...done.current, { spot, before: claimAt(spot)?.decision ?? null }];
    const places = placesIn(pile, open);
    const at = places.findIndex((place) => isSameSpot(place.spot, spot));
    // Known before, since the claim may leave the list with the decision.
    const next = places.slice(at + 1).find((place) => place.spot.claim !== undefined);
    actions.onDecide(spot, type);
    go(next?.spot ?? spot);
  };

  useKeys((key: PanelKey) => {
    if (isStep(key)) {
      const places = placesIn(pile, open);
      const at = places.findIndex(({ spot }) => isSameSpot(spot, stop));
      const found = stepTo(key, places, isThere ? at : -1);
      return go(found === undefined ? stop : places[found]?.spot);
    }
    const before = done.current.at(-1);
    switch (key) {
      case 'leave': {
        const row = rowOf(table.current, stop);
        row?.focus({ preventScroll: true });
        // The field may have stood a screen below it.
        return row?.scrollIntoView({ block: 'nearest' });
      }
      case 'help':
        return setKeysShown(!areKeysShown);
      case 'takeBack':
        if (before === undefined) return;
        done.current = done.current.slice(0, -1);
        actions.onDecide(before.spot, before.before?.type ?? null);
        if (before.before) actions.onReason(before.spot, before.before.reason);
        return go(before.spot);
      case 'reason':
        if (before !== undefined) flushSync(() => go(before.spot));
        return focusField('reason');
    }
    if (stop === undefined) return;
    const { id, claim } = stop;
    if (claim === undefined) {
      if (key === 'open') toggle(id);
      return;
    }
    const spot = { id, claim };
    switch (key) {
      case 'open':
        return go(spot);
      case 'confirm':
        return decide(spot, 'confirmed');
      case 'source':
        return decide(spot, 'needs-source');
      case 'dismiss':
        return decide(spot, 'dismissed');
      case 'note':
        return focusField('note');
      case 'chart':
        return setChartShown(!isChartShown);
    }
  });

  return (
    <>
      {claims.length > 0 && (
        <Filters
          claims={claims}
          filter={filter}
          sorts={PILE_SORTS.map((value) => ({ value, text: label(locale, `workbench.sort.${value}`) }))}
          sort={sort}
          locale={locale}
          onFilter={setFilter}
          onSort={setSort}
        />
      )}
      {pile.length === 0 && isFiltered(filter) && (
        <div class="none-like">
          <p>{label(locale, 'panel.none')}</p>
          <button type="button" class="button" onClick={() => setFilter(NO_FILTER)}>
            {label(locale, 'panel.clear')}
          </button>
        </div>
      )}
      {/* Each row says its own words to who cannot see in which column they stand. */}
      <p class="columns" aria-hidden="true">
        {COLUMNS.map((column) => (
          <span key={column}>{label(locale, `workbench.column.${column}`)}</span>
        ))}
      </p>
      <ol class="pile" ref={table} aria-label={label(locale, 'workbench.table')}>
        {pile.map(({ item, claims: wanted }) => (
          <PileText
            key={item.id}
            item={item}
            wanted={open === item.id ? wanted : CLOSED}
            isOpen={open === item.id}
            cursor={stop?.id === item.id ? stop : undefined}
            isChartShown={open === item.id && isChartShown}
            appearance={appearance}
            actions={actions}
            onToggle={moves.toggle}
            onGo={moves.go}
            onChart={setChartShown}
          />
        ))}
      </ol>
      <PanelKeys isShown={areKeysShown} locale={locale} onToggle={setKeysShown} />
    </>
  );
}

const COLUMNS = ['title', 'flags', 'open'] as const;

/** The same each time, so that a text that is closed is not drawn anew. */
const CLOSED: readonly number[] = [];

function rowOf(table: HTMLElement | null, spot: Spot | undefined): HTMLElement | null {
  if (spot === undefined) return null;
  const text = table?.querySelector(`[data-text="${spot.id}"]`);
  return (
    text?.querySelector<HTMLElement>(spot.claim === undefined ? '.title' : `[data-claim="${spot.claim}"]`) ??
    null
  );
}
