/** What keeps a release from being made; its message says what to do. */
export class UnfitForRelease extends Error {
  override readonly name = 'UnfitForRelease';
}
