import { renderToStaticMarkup } from 'react-dom/server'
import type { Profile } from '../shared/domain/profile.ts'
import { messagesFor } from '../shared/messages.ts'
import type { Language } from '../shared/messages.ts'
import type { Block } from './blocks.ts'
import { Blocks } from './block-view.tsx'
import { fitPage } from './fit.ts'
import type { Page } from './fit.ts'
import { letter, textWidth } from './layout.ts'
import type { SheetLayout } from './layout.ts'
import { pageOne } from './page-one.ts'
import type { PageOneCaps, SheetContext } from './page-one.ts'
import { pageTwo } from './page-two.ts'
import type { PageTwoCaps } from './page-two.ts'
import { sheetStyle } from './sheet-style.ts'

const NONCE_PLACEHOLDER = '__CSP_NONCE__'

const pageOneFewest: PageOneCaps = {
  titles: 3,
  activities: 5,
  goodAt: 3,
  definitions: false,
  howToRead: false,
}
const pageOneSteps: readonly Partial<PageOneCaps>[] = [
  { howToRead: true },
  { definitions: true },
  { titles: 4 },
  { goodAt: 4 },
  { activities: 6 },
  { titles: 5 },
  { goodAt: 5 },
  { activities: 7 },
  { activities: 8 },
]

const pageTwoFewest: PageTwoCaps = {
  rated: 3,
  software: 2,
  related: 2,
  programs: 1,
  apprenticeships: 1,
  lines: 4,
  groupNames: false,
}
const pageTwoSteps: readonly Partial<PageTwoCaps>[] = [
  { related: 3 },
  { groupNames: true },
  { rated: 4 },
  { software: 3 },
  { related: 4 },
  { programs: 2 },
  { rated: 5 },
  { software: 4 },
  { related: 5 },
  { programs: 3 },
  { apprenticeships: 2 },
  { rated: 6 },
  { software: 6 },
  { related: 6 },
  { rated: 8 },
  { software: 10 },
  { programs: 5 },
  { related: 8 },
]

/** The two pages of one profile, each with the most that fits. */
export function profilePages(
  profile: Profile,
  context: SheetContext,
  layout: SheetLayout,
): readonly Page[] {
  const one = (caps: PageOneCaps): readonly Block[] => pageOne(profile, caps, context)
  const two = (caps: PageTwoCaps): readonly Block[] => pageTwo(profile, caps, context)
  return [
    fitPage(pageOneFewest, pageOneSteps, one, layout),
    fitPage(pageTwoFewest, pageTwoSteps, two, layout),
  ]
}

/**
 * The profile sheets as one self-contained HTML document, two Letter pages for each profile.
 *
 * The only style element carries the nonce placeholder `__CSP_NONCE__`; there is no script, no
 * address to load from, and no clock: `printed` is the date that the sheets show.
 */
export function renderProfileSheet(
  profiles: readonly Profile[],
  { printed, language = 'en' }: { readonly printed: Date; readonly language?: Language },
): string {
  const messages = messagesFor(language)
  const { sheet } = messages
  const date = new Intl.DateTimeFormat(sheet.locale, { dateStyle: 'long' }).format(printed)
  const context = { messages, printed: date }
  const layout = letter
  const [first] = profiles
  const title =
    first && profiles.length === 1
      ? sheet.documentTitle(first)
      : sheet.documentTitleOfMany(profiles.length)
  const markup = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <style nonce={NONCE_PLACEHOLDER} dangerouslySetInnerHTML={{ __html: sheetStyle(layout) }} />
      </head>
      <body>
        <main>
          {profiles.map((profile) => (
            <article key={`${profile.code} ${profile.area.code}`} className="sheet">
              {profilePages(profile, context, layout).map(({ blocks, air }, index) => (
                <section key={sheet.pageOf(index + 1, 2)} className={`page air-${air}`}>
                  <Blocks blocks={blocks} width={textWidth(layout)} layout={layout} />
                </section>
              ))}
            </article>
          ))}
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}
