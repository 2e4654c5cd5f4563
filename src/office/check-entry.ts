import { randomUUID } from 'node:crypto'
import { ANYWHERE, EVERYTHING, MOST_ADDRESS_LINES, fieldLimits } from '../shared/domain/office.ts'
import type {
  DrawerEntry,
  EntryDraft,
  EntryField,
  Letterhead,
  LetterheadDraft,
  LetterheadField,
  Problem,
} from '../shared/domain/office.ts'
import { asLine } from '../shared/domain/table-file.ts'
import type { Catalog } from './catalog.ts'
import { readDay } from './dates.ts'

export type Checked<Value, Field extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem<Field>[] }

const asLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(asLine)
    .filter((line) => line !== '')
    .join('\n')

/**
 * An https address as a browser would write it; empty when none is given, null when it is no https
 * address. One without a scheme is taken as https.
 */
export function readWebAddress(text: string): string | null {
  const line = asLine(text)
  if (line === '') return ''
  const address = /^[a-z][a-z0-9+.-]*:/i.test(line) ? line : `https://${line}`
  if (/\s/.test(address) || !URL.canParse(address)) return null
  const { protocol, username, password, hostname, href } = new URL(address)
  const named = hostname.includes('.') || hostname === 'localhost'
  return protocol === 'https:' && username === '' && password === '' && named ? href : null
}

/** The `appliesTo` of an entry, or why there is none. */
function readTarget(text: string, catalog: Catalog): string | Omit<Problem<'appliesTo'>, 'field'> {
  const line = asLine(text)
  if (line.toLowerCase() === EVERYTHING) return EVERYTHING
  const family = /^(\d{2})(?:-0000(?:\.00)?)?$/.exec(line)?.[1]
  if (family !== undefined) {
    return catalog.family(family) === null ? { problem: 'no-such-family' } : family
  }
  if (!/^\d{2}-\d{4}(?:\.\d{2})?$/.test(line)) {
    return { problem: line === '' ? 'missing' : 'no-such-job' }
  }
  const job = catalog.job(line)
  if (job === null) return { problem: 'no-such-job' }
  return job.successors.length === 0
    ? line
    : { problem: 'job-replaced', detail: job.successors.join(', ') }
}

function readPlace(text: string, catalog: Catalog): string | null {
  const line = asLine(text)
  return line.toLowerCase() === ANYWHERE ? ANYWHERE : (catalog.area(line)?.code ?? null)
}

/** The entry that was typed, tidied, with a new id when it has none; or all that is wrong with it. */
export function checkEntry(draft: EntryDraft, catalog: Catalog): Checked<DrawerEntry, EntryField> {
  const problems: Problem<EntryField>[] = []
  const name = asLine(draft.name)
  const phone = asLine(draft.phone)
  const address = asLines(draft.address)
  const note = asLines(draft.note)
  const web = readWebAddress(draft.web)
  const target = readTarget(draft.appliesTo, catalog)
  const place = readPlace(draft.place, catalog)
  const lastDay = asLine(draft.expiresOn) === '' ? null : readDay(asLine(draft.expiresOn))

  if (name === '') problems.push({ field: 'name', problem: 'missing' })
  if (typeof target !== 'string') problems.push({ field: 'appliesTo', ...target })
  if (place === null) problems.push({ field: 'place', problem: 'no-such-place' })
  if (web === null) problems.push({ field: 'web', problem: 'not-https' })
  if (lastDay === null && asLine(draft.expiresOn) !== '') {
    problems.push({ field: 'expiresOn', problem: 'not-a-date' })
  }
  const texts = { name, phone, address, web: web ?? '', note }
  problems.push(...tooLong(texts))
  if (problems.length > 0 || typeof target !== 'string' || place === null) {
    return { ok: false, problems }
  }
  const id = draft.id ?? randomUUID()
  const { kind } = draft
  return { ok: true, value: { id, kind, appliesTo: target, place, ...texts, expiresOn: lastDay } }
}

/** The letterhead that was typed, tidied; or all that is wrong with it. */
export function checkLetterhead(draft: LetterheadDraft): Checked<Letterhead, LetterheadField> {
  const web = readWebAddress(draft.web)
  const value: Letterhead = {
    name: asLine(draft.name),
    address: asLines(draft.address),
    phone: asLine(draft.phone),
    web: web ?? '',
    counselor: asLine(draft.counselor),
  }
  const problems: Problem<LetterheadField>[] = tooLong(value)
  if (web === null) problems.push({ field: 'web', problem: 'not-https' })
  if (value.address.split('\n').length > MOST_ADDRESS_LINES) {
    problems.push({ field: 'address', problem: 'too-long', detail: String(MOST_ADDRESS_LINES) })
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
}

type LimitedField = keyof typeof fieldLimits
const isLimited = (field: string): field is LimitedField => Object.hasOwn(fieldLimits, field)

function tooLong<Field extends string>(
  texts: Readonly<Record<Field, string>>,
): Problem<Field & LimitedField>[] {
  const fields: string[] = Object.keys(texts)
  return fields
    .filter((field): field is Field & LimitedField => isLimited(field))
    .filter((field) => texts[field].length > fieldLimits[field])
    .map((field) => ({ field, problem: 'too-long' as const }))
}
