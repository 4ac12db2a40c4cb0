import { useId, useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import { AS_FOUND, LANGUAGE_WISHES } from '../../lib/extension/workbench/language-wish.ts';
import { FileButton } from '../FileButton.tsx';
import type { WorkbenchProps } from './workbench-props.ts';

/** Of more texts than these, the list comes first and the ways in are folded away. */
const PILE = 10;

/** The ways in: a box to paste into, a place for files, a list of addresses. */
export function Intake(props: WorkbenchProps) {
  const { view, appearance, onText, onFiles, onAddresses } = props;
  const { locale } = appearance;
  const isPile = view.items.length > PILE;
  return (
    <details class="add" open={!isPile} key={isPile ? 'pile' : 'few'}>
      <summary>{label(locale, 'workbench.add')}</summary>
      <div class="intake">
        <Box
          look="paste"
          name={label(locale, 'workbench.text')}
          action={label(locale, 'workbench.addText')}
          onSend={onText}
        />
        <div class="ways">
          <div class="drop">
            <p>
              <strong>{label(locale, 'workbench.drop')}</strong>
            </p>
            <FileButton
              text={label(locale, 'workbench.choose')}
              accept=".html,.htm,.xhtml,.txt,.md,.csv,.docx,.pdf,.ndjson,.jsonl,.json,text/*,application/pdf"
              many="many"
              onFiles={onFiles}
            />
            <FileButton text={label(locale, 'workbench.folder')} accept="" many="folder" onFiles={onFiles} />
            <p class="hint">{label(locale, 'workbench.kinds')}</p>
          </div>
          <Box
            look="addresses"
            name={label(locale, 'workbench.addresses')}
            action={label(locale, 'workbench.addAddresses')}
            hint={label(locale, 'workbench.addressesMore')}
            onSend={onAddresses}
          />
        </div>
        <LanguageSelect {...props} />
      </div>
    </details>
  );
}

interface BoxProps {
  readonly look: 'paste' | 'addresses';
  readonly name: string;
  readonly action: string;
  readonly hint?: string;
  readonly onSend: (text: string) => void;
}

/** A box to write into, and the button that sends what is in it and empties it. */
function Box({ look, name, action, hint, onSend }: BoxProps) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      class={`box ${look}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onSend(text);
        setText('');
      }}
    >
      <label for={id}>{name}</label>
      <textarea
        id={id}
        rows={look === 'paste' ? 10 : 4}
        value={text}
        spellcheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {hint !== undefined && <p class="hint">{hint}</p>}
      <button type="submit" class="button">
        {action}
      </button>
    </form>
  );
}

function LanguageSelect({ view, appearance: { locale }, onLanguage }: WorkbenchProps) {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (
    <label class="language">
      <span>{label(locale, 'workbench.language')}</span>
      <select value={view.language} onChange={({ currentTarget }) => onLanguage(currentTarget.value)}>
        {LANGUAGE_WISHES.map((wish) => (
          <option key={wish} value={wish}>
            {wish === AS_FOUND ? label(locale, 'workbench.language.auto') : names.of(wish)}
          </option>
        ))}
      </select>
    </label>
  );
}
