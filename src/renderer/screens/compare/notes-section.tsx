import type { Comparison } from '../../../shared/domain/compare.ts'
import type { Source } from '../../../shared/domain/figure.ts'
import { asDate } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './compare.module.css'
import { hasPay } from './pay-rows.ts'
import type { PayRow } from './pay-rows.ts'

const words = messages.compareScreen.notes
const sourceWords = messages.profile.sources

/** What would mislead if it were not said, each thing once; then where the figures come from. */
export function NotesSection({
  comparison,
  rows,
}: {
  readonly comparison: Comparison
  readonly rows: readonly PayRow[]
}) {
  const notes = [...new Set(rows.flatMap((row) => notesOf(row, rows)))]
  const releases = [
    ...new Set(rows.flatMap(({ pay }) => (hasPay(pay) ? [pay.median.release] : []))),
  ]
  const hourlyStates = rows.some(
    ({ form, pay, area }) =>
      form === 'hourly' &&
      area.kind !== 'nation' &&
      pay.p10.absent === 'not-in-copy' &&
      hasPay(pay),
  )
  return (
    <section aria-labelledby="compare-notes" className={styles.section}>
      <h2 id="compare-notes">{words.heading}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {hourlyStates && <li>{words.hourlyStates}</li>}
        {releases.length > 0 && (
          <li>
            {releases.length > 1
              ? words.releasesDiffer(releases.join('; '))
              : words.releases(releases.join('; '))}
          </li>
        )}
        <li>{words.notCounted}</li>
      </ul>
      <Disclosure label={messages.headings.sources}>
        <Sources sources={comparison.sources} />
      </Disclosure>
    </section>
  )
}

/** Notes of one cell as sentences. */
function notesOf(row: PayRow, rows: readonly PayRow[]): readonly string[] {
  const { occupation, area, cell, wider } = row
  const { title } = occupation
  const { code, title: group, scope } = cell.wages.annual.median.measuredFor
  const before = rows.find(
    (other) =>
      other.occupation.code !== occupation.code &&
      other.cell.wages.annual.median.measuredFor.code === code,
  )
  const has = (note: (typeof cell.notes)[number]): boolean => cell.notes.includes(note)
  const same = has('same-figure') && before ? before.occupation.title : null
  const said: readonly (string | false | null)[] = [
    has('no-wage') && words.noWage(title),
    has('annual-only') && words.annualOnly(title),
    has('hourly-only') && words.hourlyOnly(title),
    !same && has('group-figure') && words.group(title, group, code),
    !same && scope === 'soc' && group !== title && words.soc(title, group, code),
    same && words.same(title, same),
    wider && words.wider(title, area.name, wider.name),
  ]
  return said.filter((one): one is string => Boolean(one))
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const onet = [
    ...new Set(sources.filter(({ id }) => id.startsWith('onet-')).map(({ release }) => release)),
  ]
  return (
    <div className={styles.sources}>
      <ul>
        {sources.map(({ id, agency, title, release, released, retrieved, terms, note }) => (
          <li key={id}>
            <strong>{sourceWords.name(title, release)}</strong>
            <br />
            {sourceWords.dates(agency, asDate(released), asDate(retrieved))}{' '}
            {sourceWords.terms(terms)}
            {note && ` ${note}`}
          </li>
        ))}
      </ul>
      {onet.length > 0 && <p>{sourceWords.onet(onet.join(', '))}</p>}
      <p>{sourceWords.notAffiliated}</p>
    </div>
  )
}
