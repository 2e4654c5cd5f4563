import { useState } from 'react'
import { Heading } from 'react-aria-components'
import type { OpenJobList, ReplacedJob } from '../../shared/domain/job-lists.ts'
import { messages } from '../../shared/messages.ts'
import { call } from '../api.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { GatheredPart } from './gathered-part.tsx'
import { ListNameForm } from './list-name-form.tsx'
import { ReplacedPart } from './replaced-part.tsx'
import { SavedListsPart } from './saved-lists-part.tsx'
import { addToTray } from './tray.ts'
import type { Gathered } from './tray.ts'
import styles from './tray.module.css'

const words = messages.jobLists

/** What the tray shows: its jobs, a name to save them under, or the lists that were saved. */
type Part = 'gathered' | 'save' | 'lists'

interface TrayContentsProps {
  readonly gathered: readonly Gathered[]
  readonly onClose: () => void
  readonly onPrint: () => void
}

export function TrayContents({ gathered, onClose, onPrint }: TrayContentsProps) {
  const [part, setPart] = useState<Part>('gathered')
  const [moved, setMoved] = useState(false)
  const [said, setSaid] = useState('')
  const [replaced, setReplaced] = useState<readonly ReplacedJob[]>([])
  const announce = useAnnounce()

  const show = (next: Part, outcome = ''): void => {
    setPart(next)
    setMoved(true)
    setReplaced([])
    setSaid(outcome)
    if (outcome !== '') announce(outcome)
  }
  const back = (): void => show('gathered')
  const open = (list: OpenJobList): void => {
    const added = addToTray(...list.jobs)
    show('gathered', words.opened(list.name, added, list.jobs.length - added))
    setReplaced(list.replaced)
  }
  const headings: Readonly<Record<Part, string>> = {
    gathered: messages.tray.heading,
    save: words.save.heading(gathered.length),
    lists: words.choose.heading,
  }
  return (
    <>
      <Heading
        key={part}
        ref={moved ? takeFocus : null}
        slot="title"
        level={2}
        tabIndex={-1}
        className={styles.heading ?? ''}
      >
        {headings[part]}
      </Heading>
      <p>{said}</p>
      {replaced.length > 0 && <ReplacedPart replaced={replaced} />}
      {part === 'gathered' && (
        <GatheredPart
          gathered={gathered}
          onSave={() => show('save')}
          onOpen={() => show('lists')}
          onPrint={onPrint}
          onClose={onClose}
        />
      )}
      {part === 'save' && (
        <ListNameForm
          start=""
          label={words.save.name}
          note={words.save.note}
          send={words.save.send}
          leave={words.choose.back}
          replaces
          onSend={(name, replace) =>
            call('jobLists.save', { name, codes: gathered.map(({ code }) => code), replace })
          }
          onSaved={({ name, jobs }) => show('gathered', words.save.saved(name, jobs))}
          onLeave={back}
        />
      )}
      {part === 'lists' && <SavedListsPart onOpened={open} onBack={back} />}
    </>
  )
}

// What had the focus went with the part that was left.
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus()
}
