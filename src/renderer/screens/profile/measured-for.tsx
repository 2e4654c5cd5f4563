import type { Figure } from '../../../shared/domain/figure.ts'
import { messages } from '../../../shared/messages.ts'
import styles from './profile.module.css'

interface MeasuredForProps {
  readonly figure: Figure<number | string>
  /** Title of the occupation on the page. */
  readonly title: string
}

/** Says that figures were measured for a wider job or a group, when they were. */
export function MeasuredFor({ figure, title }: MeasuredForProps) {
  const { scope, code, title: measured } = figure.measuredFor
  if (figure.value === null || scope === 'same') return null
  const words = messages.profile.measured
  if (scope === 'soc' && measured === title) return null
  return <p className={styles.note}>{words[scope](code, measured)}</p>
}
