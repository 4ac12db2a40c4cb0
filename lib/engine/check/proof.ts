/** What makes sure that figures that do not fit were meant to; the meanings are in docs/verdicts.md. */
export type Proof =
  /** The form leaves no room: `44/48 (96,7%)`; from, to and by in a row. */
  | { readonly by: 'tight-form' }
  /** Of four figures that must agree all but one do. */
  | { readonly by: 'all-but-one' }
  /** The others of the same list agree, so many of them, and this one alone does not. */
  | { readonly by: 'siblings'; readonly fitting: number }
  /** One slip of the pen makes the figures agree: the stated numeral as it would be written then. */
  | { readonly by: 'one-slip'; readonly written: string }
  /** The figures come so near to each other that chance did not put them there. */
  | { readonly by: 'near-miss' }
  /** The figures agree to the last digit under the label that was meant. */
  | { readonly by: 'other-label' };
