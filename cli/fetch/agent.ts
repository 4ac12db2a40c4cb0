import { VERSION } from '../version.ts';

/** The name under which a robots.txt may speak to Recount. */
export const PRODUCT = 'Recount';

/** The user agent, with where the person who asks can be reached, if they say it. */
export const userAgent = (contact: string | undefined): string =>
  contact === undefined ? `${PRODUCT}/${VERSION}` : `${PRODUCT}/${VERSION} (+${contact})`;
