/** How the text directly inside an element is laid out. */
export interface Rendering {
  /** `block` stands apart from what is around it, `atom` is one box within a line, `inline` flows. */
  readonly flow: 'block' | 'atom' | 'inline';
  /** Whether the element's own text can be seen; what is in its children may differ. */
  readonly visible: boolean;
  /** Whether runs of white space are kept as they are. */
  readonly preformatted: boolean;
  /** Whether what does not fit into its height is cut off, and cannot be scrolled to. */
  readonly clips: boolean;
}

/** How a document is seen: in a browser as it is laid out, elsewhere as far as its markup tells. */
export interface View {
  /** How an element is rendered, or nothing where neither it nor anything in it can be seen. */
  renderingOf(element: Element): Rendering | undefined;
  /** The edge below which what is in an element that clips is cut off, in the view's own measure; infinity where nothing is. */
  shownUntil(element: Element): number;
  /** Whether an element lies beyond such an edge, or its sentence runs through it. */
  isCutOff(element: Element, edge: number): boolean;
}
