import { useEffect, useRef } from 'preact/hooks';
import type { Finding, TensionFinding } from '../../lib/finding.ts';
import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { say } from '../../lib/messages/say.ts';
import { ClaimChart } from '../chart/ClaimChart.tsx';
import { NumberLine } from '../chart/NumberLine.tsx';
import { SeverityShape } from '../SeverityShape.tsx';
import { CopyButton } from './CopyButton.tsx';
import { cardAction } from './card-keys.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { HowChecked } from './HowChecked.tsx';
import { Icon } from './icons.tsx';
import { Quote } from './Quote.tsx';
import { WhatWouldFit } from './WhatWouldFit.tsx';
import { Working } from './Working.tsx';

interface Props {
  readonly findings: readonly Finding[];
  /** What the article says elsewhere that does not go with one of its claims. */
  readonly tensions: readonly TensionFinding[];
  readonly index: number;
  readonly locale: Locale;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
  /** Resolves to whether the claim is on the clipboard now. */
  readonly onCopy: (finding: Finding) => Promise<boolean>;
}

/** The card of one claim; nothing where there is no claim of this index. */
export function ClaimCard({ findings, tensions, index, locale, onMove, onClose, onCopy }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const finding = findings[index];

  useEffect(() => dialog.current?.focus({ preventScroll: true }), []);
  if (!finding) return null;
  const { record, explanation } = finding;
  const sentence = say(explanation.finding, locale);
  // Against a bound, a direction or a wrong label the rounding of the printed figure decides nothing.
  const turnsOnRounding = record.verdict !== 'contradicted' && record.verdict !== 'mislabelled';
  const window = turnsOnRounding ? explanation.window : null;
  const position = { n: String(index + 1), total: String(findings.length) };
  const move = (by: 1 | -1) => {
    const next = index + by;
    if (next >= 0 && next < findings.length) onMove(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = cardAction(event);
    if (!action) return;
    event.preventDefault();
    if (action === 'close') onClose();
    else move(action === 'next' ? 1 : -1);
  };
  return (
    <dialog
      open
      class="card"
      ref={dialog}
      tabIndex={-1}
      lang={locale}
      aria-labelledby="finding"
      onKeyDown={onKeyDown}
    >
      <header>
        <p class="word">
          <SeverityShape verdict={record.verdict} />
          {label(locale, `word.${record.verdict}`)}
        </p>
        <CopyButton key={index} locale={locale} onCopy={() => onCopy(finding)} />
        <IconButton name="close" text={label(locale, 'card.close')} onClick={onClose} />
      </header>
      <div key={index} class="content">
        <h2 id="finding">{sentence}</h2>
        <Quote record={record} />
        <Working finding={finding} locale={locale} />
        {explanation.remarks.map((remark, place) => (
          <p key={`${place}-${remark.key}`} class="note">
            {say(remark, locale)}
          </p>
        ))}
        <Elsewhere record={record} tensions={tensions} locale={locale} />
        <ClaimChart finding={finding} locale={locale} />
        {window && <NumberLine window={window} locale={locale} />}
        <WhatWouldFit repairs={record.repairs} locale={locale} />
        <HowChecked finding={finding} locale={locale} />
      </div>
      <footer>
        <span class="position" role="status">
          {label(locale, 'card.position', position)} <span class="unseen">{sentence}</span>
        </span>
        <IconButton
          name="previous"
          text={label(locale, 'card.previous')}
          disabled={index === 0}
          onClick={() => move(-1)}
        />
        <IconButton
          name="next"
          text={label(locale, 'card.next')}
          disabled={index === findings.length - 1}
          onClick={() => move(1)}
        />
      </footer>
    </dialog>
  );
}

interface IconButtonProps {
  readonly name: 'close' | 'previous' | 'next';
  readonly text: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ name, text, disabled = false, onClick }: IconButtonProps) {
  // A disabled button would lose the focus at the last claim; this one keeps it and does nothing.
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={text}
      title={text}
      aria-disabled={disabled}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}
