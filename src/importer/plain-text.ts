/** Waymark's own text for one occupation, as it stands in a `data/text/` family file. */
export interface OccupationText {
  readonly code: string
  readonly title: string
  /** What the person does, as one paragraph in plain words. */
  readonly summary: string
  readonly activities: readonly string[]
  /** What clients call this work; search reads these, screens do not show them. */
  readonly phrases: readonly string[]
}

const PHRASES_PREFIX = 'Clients say:'

/**
 * Reads one family file: a `## CODE Title` heading for each occupation, then a paragraph, a list of
 * activities, and one line `Clients say: phrase; phrase`.
 *
 * @throws Error naming the file and line that does not fit
 */
export function parsePlainText(markdown: string, file: string): OccupationText[] {
  const texts: OccupationText[] = []
  let current: {
    code: string
    title: string
    summary: string[]
    activities: string[]
    phrases: string[]
  } | null = null

  const close = (): void => {
    if (current) texts.push({ ...current, summary: current.summary.join(' ') })
  }

  markdown.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim()
    const refuse: (why: string) => never = (why) => {
      throw new Error(`${file}, line ${index + 1}: ${why}`)
    }
    if (line === '' || line.startsWith('# ')) return
    if (line.startsWith('## ')) {
      close()
      const heading = /^## (\d{2}-\d{4}\.\d{2}) (.+)$/.exec(line)
      if (!heading?.[1] || !heading[2]) refuse('a heading needs a code and a title')
      current = { code: heading[1], title: heading[2], summary: [], activities: [], phrases: [] }
      return
    }
    if (!current) refuse('text stands before the first occupation heading')
    if (line.startsWith('- ')) current.activities.push(line.slice(2).trim())
    else if (line.startsWith(PHRASES_PREFIX)) {
      current.phrases.push(
        ...line
          .slice(PHRASES_PREFIX.length)
          .split(';')
          .map((phrase) => phrase.trim())
          .filter(Boolean),
      )
    } else current.summary.push(line)
  })
  close()
  return texts
}
