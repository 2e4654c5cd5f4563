import type { PurgeCertificate } from '../shared/domain/casebook-views.ts'
import { asDate } from '../shared/format.ts'
import { messages } from '../shared/messages.ts'
import { casebookPage } from './casebook-page.tsx'

const words = messages.casebook.paper.certificate
const number = (count: number): string => count.toLocaleString(messages.sheet.locale)
const dateAndTime = new Intl.DateTimeFormat(messages.sheet.locale, {
  dateStyle: 'long',
  timeStyle: 'long',
})

/** What was removed by which rule, and how it can be proved, on one page that names nobody. */
export function renderPurgeCertificate(certificate: PurgeCertificate): string {
  const { at, rule, clients, notes, versions, amendments } = certificate
  const facts: readonly (readonly [string, string])[] = [
    [words.at, dateAndTime.format(new Date(at))],
    [words.rule, words.ruleOf(asDate(rule.before))],
    [words.clients, number(clients)],
    [words.notes, number(notes)],
    [words.versions, number(versions)],
    [words.amendments, number(amendments)],
    [words.person, certificate.person],
    [words.casebook, certificate.casebook],
    [words.auditHead, certificate.auditHead],
    [words.identifiersHash, certificate.identifiersHash],
  ]
  return casebookPage(
    <>
      <h1 className="title">{words.title}</h1>
      <p>{words.what}</p>
      <table className="facts">
        <tbody>
          {facts.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.proof}</p>
      <p>{words.backups}</p>
      <ul className="lines">
        {words.signed.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>,
    '.title{padding-bottom:8px}table.facts{margin:16px 0}.facts th{width:36%}.lines{margin-top:24px}.lines li{height:48px}',
  )
}
