/**
 * A spreadsheet runs a cell that begins like this as a formula, after blanks too, and in some countries with full-width
 * signs; a plain negative number is none. It gets an apostrophe in front. What has apostrophes there already gets one more,
 * so that the way back is plain: where this fits behind an apostrophe, that one is not of the text.
 */
export const FORMULA = /^'*(?!-\d+(?:\.\d+)?$)\s*[=+\-@\t\r\n＝＋－＠]/;
