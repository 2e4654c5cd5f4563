import { writeSync } from 'node:fs'
import { unlockCasebook } from '../casebook.ts'
import { PASSPHRASE, someNote } from './casebooks.ts'

/**
 * A counselor who types without end: saves drafts, signs some, and tells each save on standard output
 * once the casebook has called it saved. Run as a program of its own, and killed.
 */
const [folder = '', person = '', client = ''] = process.argv.slice(2)
const STDOUT = 1
const { notes } = await unlockCasebook(folder, { by: 'passphrase', person, passphrase: PASSPHRASE })

for (let number = 0; ; number += 1) {
  const note = notes.start(client, someNote({ subject: `note ${number}` }))
  let { revision } = note
  for (let typed = 1; typed <= 10; typed += 1) {
    const text = `note ${number} has ${'word '.repeat(typed * 20)}`
    const content = someNote({ subject: `note ${number}`, sections: [{ heading: 'Reason', text }] })
    ;({ revision } = notes.save(note.id, revision, content))
    writeSync(STDOUT, `${JSON.stringify({ id: note.id, revision, text, signed: false })}\n`)
  }
  if (number % 3 === 0) {
    const { sections } = notes.sign(note.id, revision)
    const text = sections[0]?.text
    writeSync(STDOUT, `${JSON.stringify({ id: note.id, revision, text, signed: true })}\n`)
  }
}
