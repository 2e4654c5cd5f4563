import type { Profile } from '../shared/domain/profile.ts'
import type { Block } from './blocks.ts'
import type { Page } from './fit.ts'
import { flowPages } from './flow.ts'
import type { SheetLayout } from './layout.ts'
import type { PageContext } from './page-context.ts'
import { header, runningHead } from './page-one.ts'

/** The paragraphs of a transcript, set apart by empty lines; breaks within one are spaces. */
const paragraphs = (transcript: string): readonly string[] =>
  transcript
    .split(/\n[ \t]*\n/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')

/** What the office's career video says, over as many pages as it takes. */
export function transcriptPages(
  profile: Profile,
  context: PageContext,
  layout: SheetLayout,
): readonly Page[] {
  const { office, messages } = context
  const { transcript: words } = messages.handout
  const said = paragraphs(office?.transcript ?? '')
  const body = (text: string): Block => ({ kind: 'text', size: 'body', text })
  return flowPages(
    [
      ...header(profile, context),
      { kind: 'heading', text: words.heading },
      ...(said.length === 0
        ? [body(words.none)]
        : [...said.map(body), { kind: 'text', size: 'small', text: words.of } as const]),
    ],
    (page) => (page === 1 ? [] : [runningHead(profile, page, context)]),
    layout,
  )
}
