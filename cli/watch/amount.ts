/** `1 item`, `1,200 items`. */
export const amount = (number: number, one: string, more: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : more}`;
