import { useEffect, useState } from 'preact/hooks';
import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { Icon } from './icons.tsx';

const SHOWN_FOR_MS = 2000;

interface Props {
  readonly locale: Locale;
  /** Resolves to whether the text is on the clipboard now. */
  readonly onCopy: () => Promise<boolean>;
}

/** Copies the claim as text, and says in words whether that worked. */
export function CopyButton({ locale, onCopy }: Props) {
  const [result, setResult] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (result === 'idle') return;
    const timer = setTimeout(() => setResult('idle'), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = () => void onCopy().then((copied) => setResult(copied ? 'copied' : 'failed'));
  const said =
    result === 'idle' ? '' : label(locale, result === 'copied' ? 'card.copied' : 'card.copyFailed');
  return (
    <>
      <span class="said" role="status">
        {said}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={label(locale, 'card.copy')}
        title={label(locale, 'card.copy')}
        onClick={copy}
      >
        <Icon name={result === 'copied' ? 'done' : 'copy'} />
      </button>
    </>
  );
}
