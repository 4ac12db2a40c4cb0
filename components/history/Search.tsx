import type { Query, TagCount } from '../../lib/desk/history/read.ts';
import { formatDecimal } from '../../lib/desk/messages/format.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

interface Props {
  readonly query: Query;
  readonly tags: readonly TagCount[];
  readonly locale: Locale;
  readonly onSearch: (query: Query) => void;
}

/** Words and one tag to look for. */
export function Search({ query, tags, locale, onSearch }: Props) {
  return (
    <search>
      <label class="field">
        <span>{label(locale, 'history.search')}</span>
        <input
          type="search"
          value={query.words}
          onInput={({ currentTarget }) => onSearch({ ...query, words: currentTarget.value })}
        />
      </label>
      {tags.length > 0 && (
        <fieldset class="chips">
          <legend>{label(locale, 'history.tags')}</legend>
          <button
            type="button"
            class="chip"
            aria-pressed={query.tag === null}
            onClick={() => onSearch({ ...query, tag: null })}
          >
            {label(locale, 'history.allTags')}
          </button>
          {tags.map(({ tag, audits }) => (
            <button
              type="button"
              class="chip"
              key={tag}
              aria-pressed={query.tag === tag}
              onClick={() => onSearch({ ...query, tag: query.tag === tag ? null : tag })}
            >
              {tag} <span class="number">{formatDecimal(String(audits), locale)}</span>
            </button>
          ))}
        </fieldset>
      )}
    </search>
  );
}
