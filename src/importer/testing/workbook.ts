import { writeFileSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip file; `claimed` is the unpacked size that its entry declares. */
export interface Part {
  readonly name: string
  readonly text: string
  readonly claimed?: number
}

/** Writes a zip file of the parts, deflated. */
export function writeZip(path: string, parts: readonly Part[]): void {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text, claimed } of parts) {
    const packed = deflateRawSync(text)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(text), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimed ?? Buffer.byteLength(text), 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, title)
    locals.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  writeFileSync(path, Buffer.concat([...locals, listing, end]))
}

/** The parts of a workbook whose sheets hold the given XML of `<row>` elements. */
export function workbookParts(sheets: Record<string, string>, sharedStrings = ''): Part[] {
  const names = Object.keys(sheets)
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`)
  const relations = names.map(
    (_, i) => `<Relationship Id="r${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  return [
    { name: 'xl/workbook.xml', text: `<workbook><sheets>${list.join('')}</sheets></workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships>${relations.join('')}</Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', text: `<sst>${sharedStrings}</sst>` },
    ...Object.values(sheets).map((rows, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      text: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ]
}

/** A sheet's rows as XML, every cell as inline text. */
export function textRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `<row>${row.map(textCell).join('')}</row>`).join('')
}

function textCell(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<c t="inlineStr"><is><t>${escaped}</t></is></c>`
}
