/** The language that a PDF says it is in, by what pdf.js tells of it; empty where it says none. */
export const declaredLanguage = ({ info }: { readonly info: object }): string =>
  'Language' in info && typeof info.Language === 'string' ? info.Language : '';
