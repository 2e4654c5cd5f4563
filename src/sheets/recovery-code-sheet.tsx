import { messages } from '../shared/messages.ts'
import { casebookPage } from './casebook-page.tsx'

const words = messages.casebook.paper

/** The recovery code on one page, with what it opens and how to keep it. */
export function renderRecoveryCode(code: string, printed: Date): string {
  const date = new Intl.DateTimeFormat(messages.sheet.locale, { dateStyle: 'long' }).format(printed)
  return casebookPage(
    <>
      <h1 className="title">{words.recoveryTitle}</h1>
      <p className="code">
        <strong>{code}</strong>
      </p>
      <p>{words.recoveryUse}</p>
      <p className="small">{words.printed(date)}</p>
    </>,
    '.code{font-size:24px;line-height:40px;letter-spacing:1px;margin:24px 0}',
  )
}
