/** Input that cannot be audited. Its message is the one line that the person at the terminal is told. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
