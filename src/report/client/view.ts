/** What fills the page: the overview or an article. */
export interface View {
  readonly title: string;
  readonly element: HTMLElement;
  /** Shows what has the folded query in it; everything for an empty one. */
  readonly search: (query: string) => void;
  /** What the Escape key does. */
  readonly escape: () => void;
}
