import { useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

interface Props {
  readonly tags: readonly string[];
  readonly locale: Locale;
  readonly onTags: (tags: readonly string[]) => void;
}

/** The tags of an audit, to be added and taken off. */
export function Tags({ tags, locale, onTags }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="tags"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onTags([...tags, typed]);
        setTyped('');
      }}
    >
      {tags.length > 0 && (
        <ul aria-label={label(locale, 'history.tags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
              <button
                type="button"
                aria-label={label(locale, 'history.removeTag', { tag })}
                onClick={() => onTags(tags.filter((other) => other !== tag))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="field">
        <span>{label(locale, 'history.addTag')}</span>
        <input type="text" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {label(locale, 'history.add')}
      </button>
    </form>
  );
}
