/** What the tables are asked for. */
export interface BenchOptions {
  /** How often what is compared takes turns. */
  readonly rounds: number;
  /** NDJSON, plain or `.gz`, to read instead of the project's own articles. */
  readonly text: string | undefined;
}
