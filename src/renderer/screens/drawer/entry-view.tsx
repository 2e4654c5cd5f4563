import { useState } from 'react'
import type { DrawerItem } from '../../../shared/domain/office.ts'
import { asDate } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { call } from '../../api.ts'
import styles from './drawer.module.css'

const words = messages.office

/** How to reach what the entry names, what to know of it, and until when it stands. */
export function EntryView({ item: { entry, expiry } }: { readonly item: DrawerItem }) {
  const { id, phone, address, web, note, expiresOn } = entry
  return (
    <>
      {phone && <p>{phone}</p>}
      {address && <p className={styles.lines}>{address}</p>}
      {web && <WebAddress id={id} web={web} />}
      {note && <p className={styles.lines}>{note}</p>}
      {expiresOn !== null && (
        <p className={expiry.state === 'soon' ? styles.soon : styles.note}>
          {words.expiry(asDate(expiresOn), expiry)}
        </p>
      )}
    </>
  )
}

function WebAddress({ id, web }: { readonly id: string; readonly web: string }) {
  const [failed, setFailed] = useState(false)
  return (
    <p>
      <a
        href={web}
        onClick={(event) => {
          event.preventDefault()
          setFailed(false)
          call('drawer.openWeb', { id }).catch(() => setFailed(true))
        }}
      >
        {web}
      </a>{' '}
      <span className={styles.note}>{words.openWeb}</span>
      {failed && <span role="alert"> {words.entryWebFailed}</span>}
    </p>
  )
}
