import type { OfficeExtras } from '../shared/domain/office.ts'
import type { Messages } from '../shared/messages.ts'

export interface SheetContext {
  readonly messages: Messages
  /** The printing date, in words. */
  readonly printed: string
}

/** What a page of an occupation needs beside its profile. */
export interface PageContext extends SheetContext {
  /** What the office adds; null prints no office. */
  readonly office: OfficeExtras | null
  /** "Page 3 of 9", of the part's own page 1, 2 ... */
  readonly pageLabel: (page: number) => string
}

/** "top 6 of 14" where a list is cut, nothing where it is whole. */
export function topOf(shown: number, all: number, messages: Messages): string | undefined {
  return shown < all ? messages.sheet.topOf({ shown, all }) : undefined
}

export function someOf(shown: number, all: number, messages: Messages): string | undefined {
  return shown < all ? messages.sheet.someOf({ shown, all }) : undefined
}

/** The printing date in words. */
export const dateInWords = (printed: Date, { sheet }: Messages): string =>
  new Intl.DateTimeFormat(sheet.locale, { dateStyle: 'long' }).format(printed)
