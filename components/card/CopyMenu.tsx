import { useEffect, useRef, useState } from 'preact/hooks';
import { type CardLabelKey, label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { Icon } from './icons.tsx';
import { menuStep } from './menu-step.ts';

const SHOWN_FOR_MS = 2000;

/** As what a claim can be taken along. */
export type CopyForm = 'text' | 'picture' | 'file';
/** What came of it; a picture that the clipboard does not take is saved. */
export type CopyResult = 'copied' | 'saved' | 'failed';

const FORMS = [
  ['text', 'card.copy'],
  ['picture', 'card.copyPicture'],
  ['file', 'card.savePicture'],
] as const satisfies readonly (readonly [CopyForm, CardLabelKey])[];

const WORDS = {
  copied: 'card.copied',
  saved: 'card.saved',
  failed: 'card.copyFailed',
} as const satisfies Record<CopyResult, CardLabelKey>;

interface Props {
  readonly locale: Locale;
  readonly onCopy: (form: CopyForm) => Promise<CopyResult>;
}

/** A menu that copies or saves the claim, and says in words what came of it. */
export function CopyMenu({ locale, onCopy }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useState<CopyResult | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) menu.current?.querySelector('button')?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (result === undefined) return;
    const timer = setTimeout(() => setResult(undefined), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const copy = (form: CopyForm) => {
    close();
    void onCopy(form).then(setResult, () => setResult('failed'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The card's own keys must not act behind the menu.
    if (event.key !== 'Tab') event.stopPropagation();
    if (event.key === 'Escape') close();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const next = menuStep(event.key, at, items.length);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && menu.current?.contains(relatedTarget))) setOpen(false);
  };
  return (
    <div class="copy">
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label(locale, 'card.copyMenu')}
        title={label(locale, 'card.copyMenu')}
        // The press would take the focus out of the menu and close it, and the click would open it again.
        onPointerDown={(event) => isOpen && event.preventDefault()}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        <Icon name={result === 'copied' || result === 'saved' ? 'done' : 'copy'} />
      </button>
      {isOpen && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          aria-label={label(locale, 'card.copyMenu')}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {FORMS.map(([form, key]) => (
            <button key={form} type="button" role="menuitem" tabIndex={-1} onClick={() => copy(form)}>
              {label(locale, key)}
            </button>
          ))}
        </div>
      )}
      <span class={result === undefined ? 'unseen' : 'hint'} role="status">
        {result === undefined ? '' : label(locale, WORDS[result])}
      </span>
    </div>
  );
}
