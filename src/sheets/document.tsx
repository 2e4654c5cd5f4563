import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../shared/messages.ts'
import type { Block } from './blocks.ts'
import { blocksText } from './blocks-text.ts'
import { Blocks } from './block-view.tsx'
import type { Page } from './fit.ts'
import { textWidth } from './layout.ts'
import type { SheetLayout } from './layout.ts'
import { sheetStyle, styleClass } from './sheet-style.ts'

const NONCE_PLACEHOLDER = '__CSP_NONCE__'

/** Which pages of a document are meant: those after `before`, of `of` in all. */
interface Numbering {
  readonly before: number
  readonly of: number
}

/** One sheet of a document: pages of one layout, whose count is known before they are numbered. */
export interface Part {
  readonly layout: SheetLayout
  /** Style rules beyond those of all sheets. */
  readonly more?: string
  readonly count: number
  readonly pages: (numbering: Numbering) => readonly Page[]
}

export interface SheetDocument {
  readonly title: string
  readonly language: Language
  readonly parts: readonly Part[]
  /** Pages are numbered through all parts; else each part counts its own. */
  readonly through: boolean
}

export const pageCount = ({ parts }: Pick<SheetDocument, 'parts'>): number =>
  parts.reduce((sum, { count }) => sum + count, 0)

function numberedPages({ parts, through }: SheetDocument): readonly (readonly Page[])[] {
  const of = pageCount({ parts })
  let before = 0
  return parts.map((part) => {
    const pages = part.pages(through ? { before, of } : { before: 0, of: part.count })
    before += part.count
    return pages
  })
}

/** The document as self-contained HTML; its one style element carries the nonce placeholder. */
export function renderDocument(document: SheetDocument): string {
  const { title, language, parts } = document
  const styles = parts
    .map(({ layout, more = '' }) => ({ layout, more }))
    .filter((style, index, all) => all.findIndex((one) => one.layout === style.layout) === index)
  const numbered = numberedPages(document)
  const markup = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style nonce={NONCE_PLACEHOLDER} dangerouslySetInnerHTML={{ __html: sheetStyle(styles) }} />
      </head>
      <body>
        <main>
          {parts.map(({ layout }, part) => {
            const set = styleClass(styles.findIndex((style) => style.layout === layout))
            return (
              // Parts and pages never move: their place is their identity.
              <article key={`part ${part}`} className="sheet">
                {numbered[part]?.map(({ blocks, air }, page) => (
                  <section key={`page ${page}`} className={`page ${set} air-${air}`}>
                    <Blocks blocks={blocks} width={textWidth(layout)} layout={layout} />
                  </section>
                ))}
              </article>
            )
          })}
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}

/** The same blocks as plain text, without what only pages need. */
export function documentText(document: SheetDocument): string {
  const blocks = numberedPages(document).map((pages) =>
    pages.flatMap((page): readonly Block[] => page.blocks),
  )
  return `${blocks.map(blocksText).join('\n\n\n')}\n`
}
