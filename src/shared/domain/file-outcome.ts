/** `fileName` is the name alone: the window never sees a path. */
export type SheetOutcome =
  | { readonly done: true; readonly fileName: string | null; readonly pages: number }
  | { readonly done: false; readonly why: 'cancelled' }

/** Of a file without pages; `fileName` as in {@link SheetOutcome}. */
export type FileOutcome =
  | { readonly done: true; readonly fileName: string }
  | { readonly done: false; readonly why: 'cancelled' }
