import { useState } from 'react'
import type { Discussed, Note } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { Button } from '../../../ui/button.tsx'
import { recordHandout } from '../../../open-note.ts'
import type { HandedOver } from '../../../open-note.ts'
import { failureWords } from '../casebook-data.ts'
import styles from '../casebook.module.css'

const { handout } = messages.casebookScreen
const words = messages.casebookScreen.note.packet

interface PacketPartProps {
  readonly note: Pick<Note, 'id' | 'client' | 'status' | 'archivedAt'>
  /** What the packet is made of. */
  readonly discussed: readonly Discussed[]
  /** Brings the note to the disk first; answers whether it is there. */
  readonly before?: () => Promise<boolean>
}

/** The session packet on paper or as a file; the client's name stands on it only when asked for. */
export function PacketPart({
  note,
  discussed,
  before = () => Promise.resolve(true),
}: PacketPartProps) {
  const [named, setNamed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const make = async (to: 'file' | 'printer'): Promise<void> => {
    if (!(await before())) return setProblem(messages.casebookScreen.note.state.failed)
    const outcome = await call('casebook.notes.packet', { id: note.id, to, named })
    if (!outcome.done) return setSaid(words.cancelled)
    const done = to === 'printer' ? words.printed : words.saved(outcome.fileName)
    return setSaid(`${done} ${await recordHandout(packetOf(note, discussed))}`.trim())
  }
  const press = (to: 'file' | 'printer'): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    setSaid(words.working)
    make(to)
      .catch((error: unknown) => {
        setSaid('')
        setProblem(failureWords(error))
      })
      .finally(() => setBusy(false))
  }
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p className={styles.note}>{words.what}</p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={named}
          onChange={(event) => setNamed(event.target.checked)}
        />
        <span>{words.named}</span>
      </label>
      <p className={styles.actions}>
        <Button aria-disabled={busy} onClick={() => press('printer')}>
          {words.print}
        </Button>
        <Button aria-disabled={busy} onClick={() => press('file')}>
          {words.save}
        </Button>
      </p>
      <output className={styles.note}>{said}</output>
      <p role="alert">{problem}</p>
    </section>
  )
}

/** It goes into this note while that is written, else into the one that is written for the same client. */
function packetOf(
  { id, client, status, archivedAt }: PacketPartProps['note'],
  discussed: readonly Discussed[],
): HandedOver {
  const jobs = discussed.flatMap((about) =>
    about.kind === 'occupation' ? [about] : about.occupations,
  )
  const titles = [...new Set(jobs.map(({ title }) => title))]
  const places = [...new Set(discussed.flatMap(({ areas }) => areas))]
  const written = status === 'draft' && archivedAt === null
  return {
    title: () => handout.sheet('packet', titles, places),
    areas: [],
    client,
    ...(written && { note: { id, client } }),
  }
}
