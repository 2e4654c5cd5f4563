import { renderToStaticMarkup } from 'react-dom/server'
import { messages } from '../shared/messages.ts'
import { ordinaryLayout } from './layout.ts'
import { sheetStyle, styleClass } from './sheet-style.ts'

const NONCE_PLACEHOLDER = '__CSP_NONCE__'
const words = messages.casebook.paper

/** The recovery code on one page, with what it opens and how to keep it. */
export function renderRecoveryCode(code: string, printed: Date): string {
  const style = `${sheetStyle([{ layout: ordinaryLayout('letter') }])}.code{font-size:24px;line-height:40px;letter-spacing:1px;margin:24px 0}`
  const date = new Intl.DateTimeFormat(messages.sheet.locale, { dateStyle: 'long' }).format(printed)
  const markup = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{words.documentTitle}</title>
        <style nonce={NONCE_PLACEHOLDER} dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main className={styleClass(0)}>
          <h1 className="title">{words.recoveryTitle}</h1>
          <p className="code">
            <strong>{code}</strong>
          </p>
          <p>{words.recoveryUse}</p>
          <p className="small">{words.printed(date)}</p>
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}
