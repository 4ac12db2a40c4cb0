import type { Finding } from '../finding.ts';

/** What the popup shows of a page. */
export interface PageState {
  /** BCP 47 tag of the text that was read, or nothing where it is not one that Recount reads. */
  readonly language: string | undefined;
  /** All findings in reading order. */
  readonly findings: readonly Finding[];
}

/** Every message that travels between the parts of the extension, by its `type`, with its answer. */
export interface Messages {
  /** popup → content: what was found here. */
  'page-state': { request: Record<never, never>; response: PageState };
  /** popup → content: scroll to the claim and open its card. */
  'open-claim': { request: { readonly index: number }; response: void };
  /** background → content: the next (1) or the previous (-1) claim. */
  step: { request: { readonly by: 1 | -1 }; response: void };
  /** content → background: inject the card's script into the sender's frame. */
  'inject-card': { request: Record<never, never>; response: void };
  /** content → background: the number for the badge. */
  audited: { request: { readonly errors: number; readonly notices: number }; response: void };
}
