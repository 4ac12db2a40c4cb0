/** Letters without their accents and capitals: `Hải Phòng` is `hai phong`. The bar of đ is an accent too. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
