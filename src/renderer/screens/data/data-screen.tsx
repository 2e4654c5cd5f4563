import type { LoadedData, LoadedTable } from '../../../shared/domain/loaded-data.ts'
import type { Source } from '../../../shared/domain/figure.ts'
import { asDate } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { useAnswer } from '../../api.ts'
import { Facts } from '../../ui/facts.tsx'
import { FailureView } from '../../ui/failure-view.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import styles from './data.module.css'

const words = messages.data
const count = (value: number): string => value.toLocaleString('en-US')

/** What is loaded: each release with its dates and terms, and each table with its rows. */
export function DataScreen() {
  const loaded = useAnswer('data.loaded', {})
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
      {loaded.error && <FailureView error={loaded.error} onRetry={() => void loaded.refetch()} />}
      {loaded.data && <Loaded data={loaded.data} />}
    </div>
  )
}

function Loaded({ data }: { readonly data: LoadedData }) {
  const nameOf = (id: string): string => {
    const source = data.sources.find((one) => one.id === id)
    return source ? `${source.title} (${source.release})` : id
  }
  return (
    <>
      <p>{words.intro(count(data.occupations))}</p>
      <section className={styles.section}>
        <h2>{words.sources}</h2>
        <ul className={styles.sources}>
          {data.sources.map((source) => (
            <SourceEntry key={source.id} source={source} />
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>{words.tables}</h2>
        <Tables tables={data.tables} nameOf={nameOf} />
      </section>
      <section className={styles.section}>
        <h2>{words.attribution}</h2>
        {words.credits.map((credit) => (
          <p key={credit}>{credit}</p>
        ))}
      </section>
    </>
  )
}

function SourceEntry({ source }: { readonly source: Source }) {
  return (
    <li>
      <h3>{source.title}</h3>
      <Facts
        facts={[
          { name: words.agency, text: source.agency },
          { name: words.release, text: source.release },
          { name: words.released, text: asDate(source.released) },
          { name: words.retrieved, text: asDate(source.retrieved) },
          { name: words.terms, text: source.terms },
          { name: words.url, text: source.url },
          source.note && { name: words.note, text: source.note },
        ]}
      />
    </li>
  )
}

interface TablesProps {
  readonly tables: readonly LoadedTable[]
  readonly nameOf: (source: string) => string
}

function Tables({ tables, nameOf }: TablesProps) {
  return (
    <table className={styles.tables}>
      <thead>
        <tr>
          <th scope="col">{words.table}</th>
          <th scope="col">{words.rows}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <tr key={table.name}>
            <th scope="row">
              {table.what}
              <span className={styles.from}>{table.sources.map(nameOf).join('; ')}</span>
            </th>
            <td>{count(table.rows)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.totalRows}</th>
          <td>{count(tables.reduce((sum, { rows }) => sum + rows, 0))}</td>
        </tr>
      </tfoot>
    </table>
  )
}
