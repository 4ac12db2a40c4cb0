/** What a line of NDJSON holds only where it is asked for. */
export const EXTRA_FIELDS = ['tensions', 'coverage'] as const;
export type ExtraField = (typeof EXTRA_FIELDS)[number];
