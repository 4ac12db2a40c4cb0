import { useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/desk/evidence/evidence.ts';
import type { Reviewer } from '../../lib/desk/forms/claim-review.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { EXPORTS } from './exports.ts';
import type { PanelActions } from './panel-actions.ts';

interface Props {
  readonly evidence: Evidence;
  readonly reviewer: Reviewer;
  readonly locale: Locale;
  readonly actions: PanelActions;
}

/** The audit as a file, in one of its forms. */
export function Export({ evidence, reviewer, locale, actions }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || fold.current?.open !== true) return;
    fold.current.open = false;
    fold.current.querySelector('summary')?.focus();
  };
  return (
    <details class="export" ref={fold} onKeyDown={close}>
      <summary class="tool">{label(locale, 'panel.export')}</summary>
      <div class="forms">
        {EXPORTS.filter((form) => form !== 'annotations' || evidence.page.url !== null).map((form) => (
          <button key={form} type="button" class="form" onClick={() => actions.onExport(form)}>
            {label(locale, `panel.export.${form}`)}
          </button>
        ))}
        <details>
          <summary>{label(locale, 'panel.export.review')}</summary>
          {evidence.claims.some(({ decision }) => decision?.type === 'confirmed') ? (
            <ReviewForm reviewer={reviewer} locale={locale} onReview={actions.onReview} />
          ) : (
            <p>{label(locale, 'panel.reviewNone')}</p>
          )}
        </details>
      </div>
    </details>
  );
}

interface ReviewProps {
  readonly reviewer: Reviewer;
  readonly locale: Locale;
  readonly onReview: (reviewer: Reviewer) => void;
}

function ReviewForm({ reviewer, locale, onReview }: ReviewProps) {
  const [who, setWho] = useState(reviewer);
  const submit = (event: Event) => {
    event.preventDefault();
    onReview({ ...who, name: who.name.trim(), url: who.url.trim(), reviewUrl: who.reviewUrl.trim() });
  };
  return (
    <form class="figures-form" onSubmit={submit}>
      <p>{label(locale, 'panel.reviewFor')}</p>
      <label class="field">
        <span>{label(locale, 'panel.reviewer')}</span>
        <input
          type="text"
          required
          value={who.name}
          onInput={({ currentTarget }) => setWho({ ...who, name: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{label(locale, 'panel.reviewerSite')}</span>
        <input
          type="url"
          value={who.url}
          onInput={({ currentTarget }) => setWho({ ...who, url: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{label(locale, 'panel.reviewUrl')}</span>
        <input
          type="url"
          value={who.reviewUrl}
          onInput={({ currentTarget }) => setWho({ ...who, reviewUrl: currentTarget.value })}
        />
      </label>
      <button type="submit" class="button">
        {label(locale, 'panel.reviewSave')}
      </button>
    </form>
  );
}
