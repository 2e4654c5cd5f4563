import { useState } from 'react'
import type { SheetOutcome } from '../../../../shared/domain/file-outcome.ts'
import type { PurgeCertificate } from '../../../../shared/domain/casebook-views.ts'
import { asDate } from '../../../../shared/format.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { Button } from '../../../ui/button.tsx'
import { failureWords, useCasebookAnswer } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { asMoment } from '../days.ts'

const words = messages.casebookScreen.purge

/** Proofs of what was removed, newest first. */
export function CertificatesPart() {
  const certificates = useCasebookAnswer('casebook.purge.certificates', {})
  return (
    <section className={styles.part}>
      <h2>{words.certificates}</h2>
      <p>{certificates.length === 0 ? words.noCertificates : words.certificatesWhat}</p>
      <ul className={styles.rows}>
        {certificates.map((certificate) => (
          <li key={certificate.auditHead}>
            <Certificate certificate={certificate} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function takenWords(outcome: SheetOutcome): string {
  if (!outcome.done) return words.cancelled
  return outcome.fileName === null ? words.printed : words.saved(outcome.fileName)
}

function Certificate({ certificate }: { readonly certificate: PurgeCertificate }) {
  const { at, clients, notes, rule, auditHead } = certificate
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const when = asMoment(at)
  const take = (to: 'file' | 'printer'): void => {
    setSaid('')
    setProblem('')
    call('casebook.purge.takeCertificate', { head: auditHead, to }).then(
      (outcome) => setSaid(takenWords(outcome)),
      (error: unknown) => setProblem(failureWords(error)),
    )
  }
  return (
    <>
      <p>{words.certificate(when, clients, notes, asDate(rule.before))}</p>
      <p className={styles.note}>
        {words.head}: <code className={styles.hash}>{auditHead}</code>
      </p>
      <p className={styles.actions}>
        <Button aria-label={words.of(words.print, when)} onClick={() => take('printer')}>
          {words.print}
        </Button>
        <Button aria-label={words.of(words.save, when)} onClick={() => take('file')}>
          {words.save}
        </Button>
      </p>
      <output>{said}</output>
      <p role="alert">{problem}</p>
    </>
  )
}
