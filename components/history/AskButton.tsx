import { useId, useRef } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button for what is not done without being asked twice. */
export function AskButton({ text, question, yes, no, onYes }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {text}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <p id={id}>{question}</p>
        <form method="dialog" class="actions">
          <button type="submit" class="button">
            {no}
          </button>
          <button type="submit" class="button" onClick={onYes}>
            {yes}
          </button>
        </form>
      </dialog>
    </>
  );
}
