import { harmless } from './print/harmless.ts';

/** Input that cannot be audited. Its message is the one line that the person at the terminal is told, whatever is named in it. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';

  constructor(message: string) {
    super(harmless(message));
  }
}
