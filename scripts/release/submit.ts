import { namesOf } from './make-archives.ts';

/** A store: what it must be told so that it takes an archive, and how `wxt submit` is told of the archive. */
interface Store {
  readonly name: string;
  readonly secrets: readonly string[];
  readonly files: (names: ReturnType<typeof namesOf>) => readonly (readonly [option: string, file: string])[];
}

const STORES: readonly Store[] = [
  {
    name: 'Chrome',
    secrets: ['CHROME_EXTENSION_ID', 'CHROME_CLIENT_ID', 'CHROME_CLIENT_SECRET', 'CHROME_REFRESH_TOKEN'],
    files: ({ chrome }) => [['--chrome-zip', chrome]],
  },
  {
    name: 'Firefox',
    secrets: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    files: ({ firefox, sources }) => [
      ['--firefox-zip', firefox],
      ['--firefox-sources-zip', sources],
    ],
  },
  {
    name: 'Edge',
    secrets: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    files: ({ chrome }) => [['--edge-zip', chrome]],
  },
];

/** What is to be submitted: the stores, and the arguments of `wxt submit`. */
export interface Submission {
  readonly stores: readonly string[];
  readonly args: readonly string[];
}

/** The submission to those stores whose secrets are all there; an empty one counts as none. */
export function submissionOf(
  version: string,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Submission {
  const ready = STORES.filter(({ secrets }) => secrets.every((name) => env[name]));
  return {
    stores: ready.map(({ name }) => name),
    args: ready.flatMap(({ files }) =>
      files(namesOf(version)).flatMap(([option, file]) => [option, `${folder}/${file}`]),
    ),
  };
}
