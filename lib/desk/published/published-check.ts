/** What somebody has published about a claim, in their own words. A part that they leave out is empty. */
export interface PublishedCheck {
  /** The claim as they word it. */
  readonly claim: string;
  /** The headline of what they published. */
  readonly title: string;
  readonly publisher: string;
  /** Their verdict in words, “Mostly false”, or `2/5` where they give a figure only. */
  readonly rating: string;
  /** Year, month and day, `2026-11-25`. */
  readonly date: string;
  /** An address of the web. */
  readonly url: string;
  /** BCP 47 tag of what they say. */
  readonly language: string;
}
