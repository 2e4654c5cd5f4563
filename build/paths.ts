import { fileURLToPath } from 'node:url'

/** A path inside the checkout. */
export const fromRoot = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.url))
