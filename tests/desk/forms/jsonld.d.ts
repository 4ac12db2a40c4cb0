declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface Options {
    /** Throws where a term would be dropped. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<Loaded>;
  }
  export function expand(document: object, options: Options): Promise<readonly Record<string, unknown>[]>;
}
