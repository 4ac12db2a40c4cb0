import { count, label } from '../../lib/desk/messages/interface.ts';
import { FileButton } from '../FileButton.tsx';
import { AskButton } from './AskButton.tsx';
import { EntryRow } from './EntryRow.tsx';
import type { HistoryProps } from './history-props.ts';
import { Search } from './Search.tsx';

/** All that was kept: found by words and tags, newest first, and as one file. */
export function HistoryList(props: HistoryProps) {
  const { view, locale, onSearch, onMore } = props;
  const { query, listed, next, size, tags } = view;
  const isNarrowed = query.words.trim() !== '' || query.tag !== null;
  return (
    <>
      <h1 tabIndex={-1}>{label(locale, 'history.heading')}</h1>
      {size > 0 && <Search query={query} tags={tags} locale={locale} onSearch={onSearch} />}
      <section aria-label={label(locale, 'history.list')}>
        <p role="status" class="count">
          {listed.length > 0 &&
            (isNarrowed
              ? count(locale, next === null ? 'history.found' : 'history.foundSoFar', listed.length)
              : count(locale, 'history.audits', size))}
        </p>
        {listed.length === 0 && <Nothing {...props} />}
        <ul class="entries">
          {listed.map((one) => (
            <EntryRow key={one.type === 'entry' ? one.entry.id : one.id} listed={one} locale={locale} />
          ))}
        </ul>
        {next !== null && (
          <button type="button" class="button" onClick={onMore}>
            {label(locale, 'history.more')}
          </button>
        )}
      </section>
      <Files {...props} />
    </>
  );
}

function Nothing({ view: { status, size, notice }, locale }: HistoryProps) {
  if (status === 'loading') return <p>{label(locale, 'history.loading')}</p>;
  // The trouble is told already, and what is kept is not known.
  if (notice.type === 'trouble' && size === 0) return null;
  const key = size === 0 ? 'history.empty' : 'history.notFound';
  return (
    <div class="nothing">
      <h2>{label(locale, key)}</h2>
      <p>{label(locale, `${key}More`)}</p>
    </div>
  );
}

function Files({ view: { size, notice }, locale, onExport, onImport, onClear }: HistoryProps) {
  return (
    <section class="files" aria-labelledby="files">
      <h2 id="files">{label(locale, 'history.file')}</h2>
      <p>{label(locale, 'history.fileMore')}</p>
      <div class="actions">
        {size > 0 && (
          <button type="button" class="button" onClick={onExport}>
            {label(locale, 'history.export')}
          </button>
        )}
        <FileButton
          text={label(locale, 'history.import')}
          accept="application/json,.json"
          disabled={notice.type === 'importing'}
          onFiles={([file]) => onImport(file)}
        />
        {size > 0 && (
          <AskButton
            text={label(locale, 'history.clear')}
            question={label(locale, 'history.clearAsk')}
            yes={label(locale, 'history.clearYes')}
            no={label(locale, 'history.cancel')}
            onYes={onClear}
          />
        )}
      </div>
    </section>
  );
}
