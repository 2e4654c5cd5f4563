import { useQueryClient } from '@tanstack/react-query'
import type { SetAside } from '../../../shared/domain/office.ts'
import { messages } from '../../../shared/messages.ts'
import { call } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import styles from './drawer.module.css'

/** The request that tells of files that were put aside. */
const shownBy = {
  drawer: 'drawer.list',
  jobLists: 'jobLists.list',
  office: 'office.get',
} as const

interface SetAsideNoticeProps {
  readonly setAside: readonly SetAside[]
  readonly of: keyof typeof shownBy
}

/** Says that a damaged file was kept under another name, until the person has read it. */
export function SetAsideNotice({ setAside, of }: SetAsideNoticeProps) {
  const client = useQueryClient()
  if (setAside.length === 0) return null
  const hide = async (): Promise<void> => {
    await call(`${of}.dismissSetAside`, {})
    await client.invalidateQueries({ queryKey: [shownBy[of]] })
  }
  return (
    <div role="alert" className={styles.notice}>
      {setAside.map(({ fileName, kept }) => (
        <p key={fileName}>{messages.office.setAside(fileName, kept, of)}</p>
      ))}
      {/* The message stays when it could not be put away. */}
      <Button onClick={() => void hide().catch(() => undefined)}>
        {messages.office.setAsideSeen}
      </Button>
    </div>
  )
}
