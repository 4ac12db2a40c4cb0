import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { Reviewer } from '../../lib/desk/forms/claim-review.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import type { Audited } from '../../lib/extension/panel/panel-state.ts';
import { isFiltered, NO_FILTER, rowsOf, SORTS, type Sort } from '../../lib/extension/panel/rows.ts';
import { AddClaim } from './AddClaim.tsx';
import { ClaimRows } from './ClaimRows.tsx';
import { Export } from './Export.tsx';
import { Filters } from './Filters.tsx';
import { KeptLine } from './KeptLine.tsx';
import { PanelKeys } from './PanelKeys.tsx';
import type { PanelActions } from './panel-actions.ts';
import { SinceKept } from './SinceKept.tsx';
import { UncheckedFigures } from './UncheckedFigures.tsx';
import { useBarHeight } from './use-bar-height.ts';

interface Props {
  readonly audited: Audited;
  readonly appearance: Appearance;
  readonly reviewer: Reviewer;
  readonly signer: string;
  readonly actions: PanelActions;
  readonly besides: (claim: EvidenceClaim) => ComponentChildren;
}

/** The audit of an article: what was found, what was changed since it was kept, and each claim to decide on. */
export function Audit({ audited, appearance, reviewer, signer, actions, besides }: Props) {
  const { evidence, kept, since, selected, proposed, refused } = audited;
  const { locale } = appearance;
  const { claims, page } = evidence;
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<Sort>('place');
  const [areKeysShown, setKeysShown] = useState(false);
  const bar = useBarHeight();
  const groups = useMemo(() => rowsOf(evidence, filter, sort), [evidence, filter, sort]);
  return (
    <>
      <header>
        <h1 lang={page.language}>{page.title === '' ? label(locale, 'history.untitled') : page.title}</h1>
        {claims.length === 0 && <p class="headline">{label(locale, 'state.no-claims')}</p>}
        <UncheckedFigures
          evidence={evidence}
          locale={locale}
          onPassage={actions.onPassage}
          onByHand={actions.onByHand}
        />
      </header>
      <div class="bar" ref={bar}>
        <div class="tools">
          <button type="button" class="tool" onClick={actions.onPropose}>
            {label(locale, 'panel.add')}
          </button>
          <button type="button" class="tool" onClick={actions.onReport}>
            {label(locale, 'panel.report')}
          </button>
          <Export evidence={evidence} reviewer={reviewer} locale={locale} actions={actions} />
        </div>
        <KeptLine kept={kept} locale={locale} onSave={actions.onSave} onHistory={actions.onHistory} />
      </div>
      <SinceKept audited={audited} since={since} locale={locale} onHistory={actions.onHistory} />
      <AddClaim
        proposed={proposed}
        refused={refused}
        language={page.language}
        claims={claims}
        locale={locale}
        actions={actions}
      />
      {claims.length > 0 && (
        <Filters
          claims={claims}
          filter={filter}
          sorts={SORTS.map((value) => ({ value, text: label(locale, `panel.sort.${value}`) }))}
          sort={sort}
          locale={locale}
          onFilter={setFilter}
          onSort={setSort}
        />
      )}
      {groups.length === 0 && isFiltered(filter) && (
        <div class="empty">
          <p>{label(locale, 'panel.none')}</p>
          <button type="button" class="button" onClick={() => setFilter(NO_FILTER)}>
            {label(locale, 'panel.clear')}
          </button>
        </div>
      )}
      <ClaimRows
        groups={groups}
        selected={selected}
        refused={refused}
        evidence={evidence}
        appearance={appearance}
        actions={actions}
        besides={besides}
        onHelp={() => setKeysShown(!areKeysShown)}
      />
      <label class="field article-note">
        <span>{label(locale, 'panel.articleNote')}</span>
        <textarea
          rows={2}
          value={evidence.note}
          onInput={({ currentTarget }) => actions.onArticleNote(currentTarget.value)}
        />
      </label>
      <label class="field signer">
        <span>{label(locale, 'panel.signer')}</span>
        <input
          type="text"
          autocomplete="name"
          value={signer}
          onInput={({ currentTarget }) => actions.onSigner(currentTarget.value)}
        />
      </label>
      <PanelKeys isShown={areKeysShown} locale={locale} onToggle={setKeysShown} />
    </>
  );
}
