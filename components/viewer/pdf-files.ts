/** What a file dialogue offers. */
export const PDF_FILES = 'application/pdf,.pdf';
