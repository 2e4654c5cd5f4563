import type { Profile } from '../shared/domain/profile.ts'
import type { Block } from './blocks.ts'
import type { Page } from './fit.ts'
import { flowPages } from './flow.ts'
import type { SheetLayout, TextSize } from './layout.ts'
import type { PageContext } from './page-context.ts'
import { header, runningHead } from './page-one.ts'

/** The paragraphs of a transcript, set apart by empty lines; breaks within one are spaces. */
const paragraphs = (transcript: string): readonly string[] =>
  transcript
    .split(/\n[ \t]*\n/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')

/** The first sentences that take at most `most` characters; the first words when one is longer. */
function firstPart(said: string, most: number): string {
  if (said.length <= most) return said
  const cut = said.slice(0, most + 1)
  const sentences = cut.match(/^.*[.!?](?=\s)/)?.[0]
  return sentences ?? `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

/** The beginning of what the office's career video says; nothing without a transcript. */
export function transcriptStart(
  { office, messages }: PageContext,
  most: number,
  size: TextSize,
): readonly Block[] {
  const said = paragraphs(office?.transcript ?? '').join(' ')
  if (said === '' || most === 0) return []
  const { transcript: words } = messages.handout
  const shown = firstPart(said, most)
  return [
    {
      kind: 'heading',
      text: words.heading,
      aside: shown === said ? undefined : words.firstPart,
    },
    { kind: 'text', size, text: shown },
  ]
}

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
