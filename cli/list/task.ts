import type { Line } from '../read/lines.ts';
import type { Source } from '../read/source.ts';

/** One item that is to be audited, before anything of it is read. */
export type Task = FileTask | AddressTask | SourceTask | LineTask | BrokenTask;

export interface FileTask {
  readonly type: 'file';
  /** As the person is to see it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly size: number;
  /** In milliseconds. */
  readonly modified: number;
}

export interface AddressTask {
  readonly type: 'address';
  readonly address: string;
}

/** A document that is open already. */
export interface SourceTask {
  readonly type: 'source';
  readonly source: Source;
}

export interface LineTask {
  readonly type: 'line';
  /** The file that it stands in, where it is not the only one. */
  readonly file: string | undefined;
  readonly line: Line;
}

/** A place that cannot be used, in its turn among others. */
export interface BrokenTask {
  readonly type: 'broken';
  readonly name: string;
  readonly problem: string;
}

/** What there is to audit, in order. */
export interface Listing {
  /** Whether there may be more than one item: then what is wrong with one of them is its answer and ends nothing. */
  readonly several: boolean;
  readonly tasks: AsyncIterable<Task>;
}
