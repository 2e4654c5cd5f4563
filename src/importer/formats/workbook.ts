import type { Readable } from 'node:stream'
import { basename } from 'node:path'
import { SaxesParser } from 'saxes'
import yauzl from 'yauzl'
import { OfficialFileError } from './official-file-error.ts'

/**
 * The largest official workbook (OEWS, all areas) unpacks to about 300 MB; a file beyond these
 * limits is damaged or made to exhaust the machine.
 */
export interface WorkbookLimits {
  readonly parts: number
  readonly partBytes: number
  readonly compressionRatio: number
  readonly rows: number
  readonly columns: number
  readonly cellCharacters: number
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  parts: 1_000,
  partBytes: 600_000_000,
  compressionRatio: 200,
  rows: 1_048_576,
  columns: 1_000,
  cellCharacters: 32_767,
}

/**
 * Streams the rows of one sheet of an .xlsx workbook. Cells are text: numbers in their shortest
 * exact form (a stored 188.59999999999999 is 188.6), booleans as TRUE or FALSE, formulas by their
 * stored result. A gap inside a row is an empty cell.
 *
 * @param sheet name of the sheet, compared without regard to case; null means the first, and a
 *   workbook of one sheet is read whatever it is called
 * @throws OfficialFileError when the file is not a workbook, lacks the sheet, or is beyond a limit
 */
export async function* readWorkbook(
  path: string,
  sheet: string | null,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): AsyncGenerator<string[]> {
  const file = basename(path)
  const zip = await openZip(path, file)
  try {
    const parts = await listParts(zip, file, limits)
    const read = (name: string): Promise<Readable> => openPart(zip, parts, name, file)
    const target = await sheetPart(read, sheet, file)
    const shared = parts.has('xl/sharedStrings.xml')
      ? await sharedStrings(await read('xl/sharedStrings.xml'), file, limits)
      : []
    yield* sheetRows(await read(target), shared, file, limits)
  } finally {
    zip.close()
  }
}

type ReadPart = (name: string) => Promise<Readable>

function openZip(path: string, file: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(new OfficialFileError(file, null, `not a workbook (${error.message})`))
      else resolve(zip)
    })
  })
}

function listParts(
  zip: yauzl.ZipFile,
  file: string,
  limits: WorkbookLimits,
): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, yauzl.Entry>()
    const refuse = (reason: string): void => reject(new OfficialFileError(file, null, reason))
    zip.on('error', (error: Error) => refuse(`not a workbook (${error.message})`))
    zip.on('end', () => resolve(parts))
    zip.on('entry', (entry: yauzl.Entry) => {
      const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
      // XML of a small sheet may pack very tightly; the ratio only matters where the bytes do.
      const tooTight = ratio > limits.compressionRatio && entry.uncompressedSize > 10_000_000
      if (parts.size >= limits.parts) return refuse('the workbook has too many parts')
      if (entry.uncompressedSize > limits.partBytes) return refuse(`${entry.fileName} is too large`)
      if (tooTight) return refuse(`${entry.fileName} unpacks to more than a workbook should`)
      parts.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

// yauzl itself ends the stream with an error when a part is longer than its entry declares.
function openPart(
  zip: yauzl.ZipFile,
  parts: Map<string, yauzl.Entry>,
  name: string,
  file: string,
): Promise<Readable> {
  const entry = parts.get(name)
  if (!entry) throw new OfficialFileError(file, null, `not a workbook (no ${name})`)
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new OfficialFileError(file, null, `${name}: ${error.message}`))
      else resolve(stream)
    })
  })
}

/** The part that holds the named sheet, by way of the workbook's list and its relations. */
async function sheetPart(read: ReadPart, sheet: string | null, file: string): Promise<string> {
  const sheets: { name: string; relation: string }[] = []
  await eachElement(await read('xl/workbook.xml'), file, (name, attributes) => {
    if (name !== 'sheet') return
    sheets.push({ name: attributes.name ?? '', relation: attributes['r:id'] ?? '' })
  })
  const targets = new Map<string, string>()
  await eachElement(await read('xl/_rels/workbook.xml.rels'), file, (name, attributes) => {
    if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '')
  })
  const wanted = sheet?.toLowerCase()
  const onlySheet = wanted === undefined || sheets.length === 1
  const found = onlySheet ? sheets[0] : sheets.find(({ name }) => name.toLowerCase() === wanted)
  const target = found && targets.get(found.relation)
  if (!target) {
    const names = sheets.map(({ name }) => name).join(', ')
    throw new OfficialFileError(file, null, `no sheet "${sheet ?? ''}" (it has: ${names})`)
  }
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

async function eachElement(
  stream: Readable,
  file: string,
  visit: (name: string, attributes: Record<string, string>) => void,
): Promise<void> {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => visit(localName(name), attributes))
  for await (const chunk of decoded(stream, file)) write(parser, chunk, file)
  end(parser, file)
}

async function sharedStrings(
  stream: Readable,
  file: string,
  limits: WorkbookLimits,
): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inPhonetic = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    const tag = localName(name)
    if (tag === 'si') text = ''
    else if (tag === 'rPh') inPhonetic = true
    else if (tag === 't') inText = !inPhonetic
  })
  parser.on('text', (part) => {
    if (inText) text += part
    if (text.length > limits.cellCharacters) throw tooLong(file)
  })
  parser.on('closetag', ({ name }) => {
    const tag = localName(name)
    if (tag === 'si') strings.push(text)
    else if (tag === 'rPh') inPhonetic = false
    else if (tag === 't') inText = false
  })
  for await (const chunk of decoded(stream, file)) write(parser, chunk, file)
  end(parser, file)
  return strings
}

async function* sheetRows(
  stream: Readable,
  shared: readonly string[],
  file: string,
  limits: WorkbookLimits,
): AsyncGenerator<string[]> {
  let ready: string[][] = []
  let seen = 0
  let row: string[] = []
  let column = 0
  let type = 'n'
  let text = ''
  let inValue = false

  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const tag = localName(name)
    if (tag === 'row') {
      row = []
      seen += 1
      if (seen > limits.rows) throw new OfficialFileError(file, null, 'the sheet has too many rows')
    } else if (tag === 'c') {
      column = attributes.r === undefined ? row.length : columnIndex(attributes.r)
      if (column >= limits.columns) {
        throw new OfficialFileError(file, null, 'the sheet has too many columns')
      }
      type = attributes.t ?? 'n'
      text = ''
    } else if (tag === 'v' || tag === 't') {
      inValue = true
    }
  })
  parser.on('text', (part) => {
    if (inValue) text += part
    if (text.length > limits.cellCharacters) throw tooLong(file)
  })
  parser.on('closetag', ({ name }) => {
    const tag = localName(name)
    if (tag === 'v' || tag === 't') inValue = false
    else if (tag === 'row') ready.push(row)
    else if (tag === 'c') {
      while (row.length < column) row.push('')
      row[column] = cellText(type, text, shared)
    }
  })
  for await (const chunk of decoded(stream, file)) {
    write(parser, chunk, file)
    yield* ready
    ready = []
  }
  end(parser, file)
}

function cellText(type: string, text: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(text)] ?? ''
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE'
  if (type === 'e') return ''
  if (type === 'n' && text !== '') return String(Number(text))
  return text
}

/** Zero-based column of a cell reference: A1 is 0, AB7 is 27. */
function columnIndex(reference: string): number {
  let index = 0
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    index = index * 26 + value
  }
  return index - 1
}

async function* decoded(stream: Readable, file: string): AsyncGenerator<string> {
  stream.setEncoding('utf8')
  try {
    for await (const chunk of stream) yield String(chunk)
  } catch (error) {
    throw damaged(error, file)
  }
}

function write(parser: SaxesParser, chunk: string, file: string): void {
  try {
    parser.write(chunk)
  } catch (error) {
    throw damaged(error, file)
  }
}

function end(parser: SaxesParser, file: string): void {
  try {
    parser.close()
  } catch (error) {
    throw damaged(error, file)
  }
}

function damaged(error: unknown, file: string): OfficialFileError {
  if (error instanceof OfficialFileError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new OfficialFileError(file, null, `the workbook is damaged (${reason})`)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function tooLong(file: string): OfficialFileError {
  return new OfficialFileError(file, null, 'a cell holds more text than a cell can')
}
