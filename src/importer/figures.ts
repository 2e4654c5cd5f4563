import { OfficialFileError } from './formats/official-file-error.ts'

/** Where a cell stands, to name it when it does not fit. */
export interface Place {
  readonly file: string
  readonly column: string
}

/**
 * A number of an official file in plain digits: no thousands commas, no trailing decimal zeros.
 * A cell that marks a missing figure (dash, `N/A`, `n/a`) is empty.
 *
 * @throws OfficialFileError when the cell is neither
 */
export function plainNumber(cell: string, place: Place): string {
  const text = cell.replaceAll(',', '').replace(/^[\u2212\u2013](?=\d)/, '-')
  if (text === '' || /^(?:[-\u2012-\u2015]|n\/a)$/i.test(text)) return ''
  if (!/^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) {
    throw new OfficialFileError(place.file, place.column, `"${cell}" is not a figure`)
  }
  const whole = text.replace(/^(-?)\./, '$10.')
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole
}

/**
 * Persons, from a figure in thousands, by moving the decimal point so that 188.6 is 188600 exactly.
 *
 * @throws OfficialFileError when the cell is not a figure, or finer than one person
 */
export function personsFromThousands(cell: string, place: Place): string {
  const text = plainNumber(cell, place)
  if (text === '') return ''
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', decimals = ''] = text.slice(sign.length).split('.')
  if (decimals.length > 3) {
    throw new OfficialFileError(place.file, place.column, `"${cell}" is finer than one person`)
  }
  const digits = (whole + decimals.padEnd(3, '0')).replace(/^0+(?=\d)/, '')
  return digits === '0' ? '0' : sign + digits
}

/**
 * The code of an occupation with a plain hyphen.
 *
 * @throws OfficialFileError when the cell is not of the form 29-2072 or, `detailed`, 29-2072.00
 */
export function occupationCode(cell: string, form: 'soc' | 'onet', place: Place): string {
  const code = cell.replace(/[\u2010-\u2015\u2212]/g, '-')
  const fits = form === 'soc' ? /^\d{2}-\d{4}$/ : /^\d{2}-\d{4}\.\d{2}$/
  if (!fits.test(code)) {
    throw new OfficialFileError(place.file, place.column, `"${cell}" is not an occupation code`)
  }
  return code
}
