import { useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ClaimKind } from '../../lib/engine/claim/claim.ts';

interface Props {
  readonly kind: ClaimKind;
  readonly locale: Locale;
  /** Copies a report of how the passage was read, and says whether that worked. */
  readonly onReport: () => Promise<boolean>;
  /** Checks no claims of this kind any more; nothing where that cannot be kept. */
  readonly onKindOff: (() => void) | undefined;
}

/** What can be done about a passage that was misread: report it, or check nothing of its kind any more. */
export function Misread({ kind, locale, onReport, onKindOff }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const report = () =>
    void onReport().then((isDone) =>
      setSaid(label(locale, isDone ? 'card.misreadCopied' : 'card.copyFailed')),
    );
  return (
    <>
      <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label(locale, 'card.misread')}
      </button>
      {isOpen && (
        <div class="choices">
          <button type="button" class="plain" onClick={report}>
            {label(locale, 'card.misreadReport')}
          </button>
          {onKindOff !== undefined && (
            <button type="button" class="plain" onClick={onKindOff}>
              {label(locale, 'card.kindOff', { kind: label(locale, `kind.${kind}`) })}
            </button>
          )}
        </div>
      )}
      <span class="note" role="status">
        {said}
      </span>
    </>
  );
}
