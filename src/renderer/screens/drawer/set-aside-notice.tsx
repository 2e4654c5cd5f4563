import { useQueryClient } from '@tanstack/react-query'
import type { SetAside } from '../../../shared/domain/office.ts'
import { messages } from '../../../shared/messages.ts'
import { call } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import styles from './drawer.module.css'

interface SetAsideNoticeProps {
  readonly setAside: readonly SetAside[]
  readonly of: 'drawer' | 'office'
}

/** Says that a damaged file was kept under another name, until the person has read it. */
export function SetAsideNotice({ setAside, of }: SetAsideNoticeProps) {
  const client = useQueryClient()
  if (setAside.length === 0) return null
  const hide = async (): Promise<void> => {
    await call(`${of}.dismissSetAside`, {})
    await client.invalidateQueries({ queryKey: [of === 'drawer' ? 'drawer.list' : 'office.get'] })
  }
  return (
    <div role="alert" className={styles.notice}>
      {setAside.map(({ fileName, kept }) => (
        <p key={fileName}>{messages.office.setAside(fileName, kept)}</p>
      ))}
      {/* The message stays when it could not be put away. */}
      <Button onClick={() => void hide().catch(() => undefined)}>
        {messages.office.setAsideSeen}
      </Button>
    </div>
  )
}
