/** Under this width the card is a sheet at the bottom of the window; the style sheet says the same. */
const NARROW = '(max-width: 479.98px)';

/** Whether the card is a sheet now. */
export const isSheet = (): boolean => matchMedia(NARROW).matches;
