import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { messages } from '../shared/messages.ts'
import { ordinaryLayout } from './layout.ts'
import { sheetStyle, styleClass } from './sheet-style.ts'

const NONCE_PLACEHOLDER = '__CSP_NONCE__'

/**
 * What comes from the casebook as one self-contained HTML document on Letter paper, with the nonce
 * placeholder `__CSP_NONCE__`. Its title, which names a print job, holds nobody's name. `more` are
 * rules of its own.
 */
export function casebookPage(content: ReactNode, more = ''): string {
  const style = `${sheetStyle([{ layout: ordinaryLayout('letter') }])}.${styleClass(0)}{${more}}`
  const markup = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{messages.casebook.paper.documentTitle}</title>
        <style nonce={NONCE_PLACEHOLDER} dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main className={styleClass(0)}>{content}</main>
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}
