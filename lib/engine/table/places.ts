import type { Span } from '../text/span.ts';
import type { CellFigure } from './content.ts';
import type { Facts } from './facts.ts';

/** A figure of a table, and the row of the page that it stands in. */
export interface Figure extends CellFigure {
  readonly cell: Span;
  readonly row: Row;
  /** The cells over its column, the outer ones first. */
  readonly heads: readonly Span[];
}

/** A row as it stands on the page. */
export interface Row {
  /** The cell that names it. */
  readonly label: Span | undefined;
}

/** A row or a column: what its head says, and how it begins. */
export interface Head {
  readonly facts: Facts;
  /** Its words, for the numbering of rows. */
  readonly label: string;
  /** Which figures of its cells these are, where they hold two: `233/230`, `12 (5,3%)`. */
  readonly part: 'only' | 'first' | 'second';
}

/** A place: its figure, nothing written, or something that cannot be read. */
export type Place = Figure | 'blank' | 'unread';
export const isFigure = (place: Place | undefined): place is Figure => typeof place === 'object';
