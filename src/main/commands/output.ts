export interface Shown {
  readonly json?: true
}

/** Writes to stdout and waits for the last byte: exiting with output in a pipe would cut it. */
export const writePiece = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(text, () => resolve()))

/** Writes a line as {@link writePiece} does. */
export const write = (text: string): Promise<void> => writePiece(`${text}\n`)

/** The value as one JSON document or as text. */
export async function show<T>(
  value: T,
  { json }: Shown,
  asText: (value: T) => string,
): Promise<void> {
  await write(json ? JSON.stringify(value) : asText(value))
}
