/** The forms in which an audit is taken along as a file without anything more to be asked. */
export const EXPORTS = ['json', 'csv', 'md', 'annotations'] as const;
export type ExportForm = (typeof EXPORTS)[number];
