export interface Shown {
  readonly json?: true
}

/** Writes a line to stdout and waits for its last byte: exiting with output in a pipe would cut it. */
export const write = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()))

/** The value as one JSON document or as text. */
export async function show<T>(
  value: T,
  { json }: Shown,
  asText: (value: T) => string,
): Promise<void> {
  await write(json ? JSON.stringify(value) : asText(value))
}
