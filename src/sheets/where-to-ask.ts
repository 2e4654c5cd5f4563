import type { Profile } from '../shared/domain/profile.ts'
import { links } from '../shared/links.ts'
import type { Messages } from '../shared/messages.ts'
import { labelled, readable } from './blocks.ts'
import type { Block, Code, RichText } from './blocks.ts'
import type { TextSize } from './layout.ts'
import { someOf } from './page-context.ts'

export interface AskCaps {
  readonly programs: number
  readonly apprenticeships: number
}

function apprenticeship(profile: Profile, most: number, { sheet }: Messages): string {
  const { listed, items } = profile.apprenticeship
  if (!listed) return sheet.apprenticeshipNo
  const titles = items.slice(0, most).map((item) => item.title)
  const more = items.length - titles.length
  const said = titles.join('; ')
  return sheet.apprenticeshipYes(more > 0 ? sheet.apprenticeshipMore(said, more) : said)
}

function programs(profile: Profile, most: number, messages: Messages): RichText {
  const { sheet } = messages
  const { items } = profile.programs
  const shown = items.slice(0, most)
  const remark = someOf(shown.length, items.length, messages)
  return labelled(
    remark ? `${sheet.programs} (${remark})` : sheet.programs,
    shown.map((program) => program.title).join('; ') || sheet.noPrograms,
  )
}

/** Whom to ask for what Waymark does not hold, as a list that begins with `first`. */
export function askList(
  profile: Profile,
  caps: AskCaps,
  size: TextSize,
  messages: Messages,
  first: readonly RichText[] = [],
): readonly Block[] {
  const { sheet } = messages
  return [
    { kind: 'heading', text: sheet.askHeading },
    {
      kind: 'list',
      size,
      items: [
        ...first,
        labelled(sheet.license, sheet.licenseAsk),
        labelled(
          sheet.apprenticeship,
          `${apprenticeship(profile, caps.apprenticeships, messages)} ${sheet.apprenticeshipAsk}`,
        ),
        programs(profile, caps.programs, messages),
      ],
    },
  ]
}

/** A code for an address that is known to be right: it is listed, never put together. */
function code(
  address: string,
  opens: RichText,
  label: string,
  size: TextSize,
  { handout }: Messages,
): Code {
  return {
    kind: 'code',
    address,
    label: handout.codeLabel(readable(address), label),
    opens,
    size,
    words: 'beside',
  }
}

/** One code under a heading that says what it opens, as narrow as the code itself. */
export function nearYou(messages: Messages): readonly Block[] {
  const { careerOneStop, nearYou: heading } = messages.handout
  return [
    { kind: 'heading', text: heading },
    {
      ...code(links.careerOneStop, careerOneStop, careerOneStop, 'small', messages),
      opens: null,
      words: 'below',
    },
  ]
}

/** The codes of a sheet that is about no single occupation. */
export function siteCodes(size: TextSize, messages: Messages): readonly Code[] {
  const { careerOneStop, apprenticeshipSite } = messages.handout
  return [
    code(links.careerOneStop, careerOneStop, careerOneStop, size, messages),
    code(links.apprenticeship, apprenticeshipSite, apprenticeshipSite, size, messages),
  ]
}

/** At most three codes, each with what Waymark knows about the matter. */
function codes(
  profile: Profile,
  caps: AskCaps,
  size: TextSize,
  messages: Messages,
): readonly Code[] {
  const { handout, sheet } = messages
  const { url } = profile.video
  const training = apprenticeship(profile, caps.apprenticeships, messages)
  return [
    code(
      links.careerOneStop,
      labelled(sheet.license, handout.licenseAsk),
      handout.careerOneStop,
      size,
      messages,
    ),
    code(
      links.apprenticeship,
      labelled(sheet.apprenticeship, training),
      handout.apprenticeshipSite,
      size,
      messages,
    ),
    ...(url ? [code(url, handout.videoOpens, handout.video, size, messages)] : []),
  ]
}

/** Whom to ask, with codes for phones: side by side, or one below the other in large print; then `first`. */
export function askWithCodes(
  profile: Profile,
  caps: AskCaps,
  { size, beside }: { readonly size: TextSize; readonly beside: boolean },
  messages: Messages,
  first: readonly RichText[] = [],
): readonly Block[] {
  const drawn = codes(profile, caps, size, messages)
  const [left, right, ...more] = drawn
  const laidOut: readonly Block[] =
    beside && left && right
      ? [{ kind: 'columns', as: 'halves', columns: [[left, ...more], [right]] }]
      : drawn
  return [
    {
      kind: 'heading',
      text: messages.sheet.askHeading,
      ...(beside && ({ aside: messages.handout.scan, asideOnPaper: true } as const)),
    },
    ...(beside
      ? []
      : [{ kind: 'text', size, text: [{ text: messages.handout.scan, paper: true }] } as const]),
    ...laidOut,
    { kind: 'list', size, items: [...first, programs(profile, caps.programs, messages)] },
  ]
}
