import { useEffect, useState } from 'react'
import type { ChosenClients } from '../../../../shared/domain/casebook-answers.ts'
import type {
  ClientImportDone,
  ClientImportReport,
  ColumnMapping,
  ExistingChoice,
} from '../../../../shared/domain/client-import.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { addressOf } from '../../../routes.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Link } from '../../../ui/link.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import { useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { CheckStep } from './check-step.tsx'
import { ChooseStep } from './choose-step.tsx'
import { DoneStep } from './done-step.tsx'
import { MatchStep } from './match-step.tsx'
import { Steps } from './steps.tsx'

const words = messages.casebookScreen.imports

export type ChosenFile = Extract<ChosenClients, { done: true }>['file']

/** How the file is to be read. */
export interface Matching {
  readonly mapping: ColumnMapping
  readonly existing: ExistingChoice
}

type Stage =
  | { readonly step: 'choose'; readonly said: string; readonly again: boolean }
  | { readonly step: 'match'; readonly file: ChosenFile; readonly matching: Matching }
  | {
      readonly step: 'check'
      readonly file: ChosenFile
      readonly matching: Matching
      readonly report: ClientImportReport
    }
  | { readonly step: 'done'; readonly done: ClientImportDone }

const start = { step: 'choose', said: '' } as const

/** Main lets go of what the file says. */
function forgetFile(): void {
  void call('casebook.clientFile.forget', {}).catch(() => undefined)
}

/** Clients from a file, step by step; the casebook changes at the last step alone. */
export function ImportScreen() {
  const [stage, setStage] = useState<Stage>({ ...start, again: false })
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  useEffect(() => forgetFile, [])

  const say = (said: string): void => {
    announce(said)
    if (stage.step === 'choose') setStage({ ...stage, said })
  }
  const choose = async (): Promise<void> => {
    const chosen = await call('casebook.clientFile.choose', {})
    if (!chosen.done) return say(words.choose.cancelled)
    const { file } = chosen
    setStage({ step: 'match', file, matching: { mapping: file.guess, existing: 'leave' } })
  }
  const check = async (file: ChosenFile, matching: Matching): Promise<void> => {
    const report = await call('casebook.clientFile.check', { file: file.id, ...matching })
    setStage({ step: 'check', file, matching, report })
  }
  const bringIn = async ({
    file,
    matching,
    report,
  }: Extract<Stage, { step: 'check' }>): Promise<void> => {
    const done = await call('casebook.clientFile.bringIn', {
      file: file.id,
      ...matching,
      check: report.check,
    })
    await changed()
    setStage({ step: 'done', done })
  }
  const drop = (): void => {
    forgetFile()
    setStage({ ...start, said: words.report.dropped, again: true })
    announce(words.report.dropped)
  }
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
      <Steps current={stage.step} />
      {stage.step === 'choose' && (
        <ChooseStep said={stage.said} again={stage.again} onChoose={choose} />
      )}
      {stage.step === 'match' && (
        <MatchStep
          key={stage.file.id}
          file={stage.file}
          matching={stage.matching}
          onCheck={(matching) => check(stage.file, matching)}
          onChoose={choose}
        />
      )}
      {stage.step === 'check' && (
        <CheckStep
          report={stage.report}
          onBringIn={() => bringIn(stage)}
          onBack={() => setStage({ ...stage, step: 'match' })}
          onDrop={drop}
        />
      )}
      {stage.step === 'done' && (
        <DoneStep done={stage.done} onMore={() => setStage({ ...start, again: true })} />
      )}
      <p>
        <Link to={addressOf({ name: 'clients' })}>{words.back}</Link>
      </p>
    </div>
  )
}
