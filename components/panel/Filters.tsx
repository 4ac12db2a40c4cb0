import { useMemo } from 'preact/hooks';
import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { CountedAs } from '../../lib/desk/history/entry.ts';
import { formatDecimal } from '../../lib/desk/messages/format.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { countsIn, type Filter } from '../../lib/extension/panel/rows.ts';
import { Choice } from '../Choice.tsx';
import { SeverityShape } from '../SeverityShape.tsx';
import { VERDICT_OF } from './verdict-of.ts';

interface Props<Sort extends string> {
  readonly claims: readonly EvidenceClaim[];
  readonly filter: Filter;
  readonly sorts: readonly { readonly value: Sort; readonly text: string }[];
  readonly sort: Sort;
  readonly locale: Locale;
  readonly onFilter: (filter: Filter) => void;
  readonly onSort: (sort: Sort) => void;
}

/** Which claims are listed and in what order: chips with counts, and what is rarer folded away. */
export function Filters<Sort extends string>(props: Props<Sort>) {
  const { claims, filter, sorts, sort, locale, onFilter, onSort } = props;
  const { words, kinds, decisions } = useMemo(() => countsIn(claims), [claims]);
  const toggle = (word: CountedAs) => {
    const chosen = new Set(filter.words);
    if (!chosen.delete(word)) chosen.add(word);
    onFilter({ ...filter, words: chosen });
  };
  const number = (size: number) => formatDecimal(String(size), locale);
  return (
    <search aria-label={label(locale, 'panel.filters')}>
      <fieldset class="chips">
        <legend class="unseen">{label(locale, 'panel.words')}</legend>
        {words.map(({ name, size }) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={filter.words.has(name)}
            onClick={() => toggle(name)}
          >
            <SeverityShape verdict={VERDICT_OF[name]} />
            {label(locale, `word.${VERDICT_OF[name]}`)} <span class="number">{number(size)}</span>
          </button>
        ))}
      </fieldset>
      <label class="field">
        <span class="unseen">{label(locale, 'panel.search')}</span>
        <input
          type="search"
          placeholder={label(locale, 'panel.search')}
          value={filter.text}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      <details>
        <summary>{label(locale, 'panel.filters')}</summary>
        <div class="selects">
          <label class="field">
            <span>{label(locale, 'panel.kind')}</span>
            <select
              value={filter.kind ?? ''}
              onChange={({ currentTarget }) =>
                onFilter({
                  ...filter,
                  kind: kinds.find(({ name }) => name === currentTarget.value)?.name ?? null,
                })
              }
            >
              <option value="">{label(locale, 'panel.allKinds')}</option>
              {kinds.map(({ name, size }) => (
                <option key={name} value={name}>
                  {label(locale, `kind.${name}`)} ({number(size)})
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{label(locale, 'panel.decision')}</span>
            <select
              value={filter.decided ?? ''}
              onChange={({ currentTarget }) =>
                onFilter({
                  ...filter,
                  decided: decisions.find(({ name }) => name === currentTarget.value)?.name ?? null,
                })
              }
            >
              <option value="">{label(locale, 'panel.allDecisions')}</option>
              {decisions.map(({ name, size }) => (
                <option key={name} value={name}>
                  {label(locale, `panel.decision.${name}`)} ({number(size)})
                </option>
              ))}
            </select>
          </label>
        </div>
        <Choice
          look="small"
          legend={label(locale, 'panel.sort')}
          options={sorts}
          value={sort}
          onChange={onSort}
        />
      </details>
    </search>
  );
}
