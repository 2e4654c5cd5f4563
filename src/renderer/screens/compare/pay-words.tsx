import { lineSentences } from '../../../shared/domain/comparison-words.ts'
import { messages } from '../../../shared/messages.ts'
import type { ClientLines } from './client-lines-form.tsx'
import styles from './pay-chart.module.css'
import { hasPay } from './pay-rows.ts'
import type { PayRow } from './pay-rows.ts'

const words = messages.compareScreen

/** Where the client's lines fall in one range, in words. */
export function PayWords({ row, lines }: { readonly row: PayRow; readonly lines: ClientLines }) {
  const { pay, form, wider } = row
  if (!hasPay(pay)) return null
  const said = lineSentences(pay, form, { form, ...lines }, messages)
  return (
    <div className={styles.words}>
      {wider && <p className={styles.note}>{words.pay.widerIn(wider.name)}</p>}
      {(['needs', 'last'] as const).map((line) => {
        const sentence = said[line]
        if (sentence === null) return null
        const bare = sentence === messages.compare.standing.unknown
        return <p key={line}>{bare ? `${words.lines[line]}: ${sentence}` : sentence}</p>
      })}
    </div>
  )
}
