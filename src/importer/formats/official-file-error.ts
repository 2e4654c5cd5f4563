/** An official file that does not have the shape its release is known by. */
export class OfficialFileError extends Error {
  readonly file: string
  /** The column that did not fit, as the release names it; null when the file as a whole did not. */
  readonly column: string | null

  constructor(file: string, column: string | null, reason: string) {
    super(column === null ? `${file}: ${reason}` : `${file}, column "${column}": ${reason}`)
    this.name = 'OfficialFileError'
    this.file = file
    this.column = column
  }
}
