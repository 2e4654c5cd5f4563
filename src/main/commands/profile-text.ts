import type { Figure } from '../../shared/domain/figure.ts'
import { percentileKeys } from '../../shared/domain/profile.ts'
import type { Official, Profile } from '../../shared/domain/profile.ts'
import { asChange, inCell, inWords } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'

const say = (figure: Figure<number | string>): string => inWords(figure, messages)

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `  ${line}`).join('\n')}`

/** Official text below ours, under the name of its release. */
function fromRelease<T extends Official>(
  official: T | null | undefined,
  linesOf: (official: T) => readonly string[],
): string[] {
  if (!official) return []
  return [`${messages.profile.official.from(official.release)}:`, ...linesOf(official)]
}

/** The main sections of a profile for a terminal; `--json` holds all of it. */
export function profileText(profile: Profile): string {
  const { headings, percentile, commandLine } = messages
  const { outlook, projections, wages, gettingStarted } = profile
  const form = wages.form === 'hourly' ? 'hourly' : 'annual'
  return [
    `${profile.code}  ${profile.title}`,
    section(headings.summary, [
      profile.summary.text ?? commandLine.noSummary,
      ...fromRelease(profile.summary.official, ({ text }) => [text]),
    ]),
    section(headings.alsoKnownAs, profile.alsoKnownAs.items.slice(0, profile.alsoKnownAs.shown)),
    section(headings.outlook, [
      outlook.step ? messages.outlook[outlook.step] : commandLine.noOutlook,
    ]),
    section(
      headings.projections,
      projections.columns.map(
        ({ area, years, base, projected, percentChange, openings }) =>
          `${area.name} ${years.base}-${years.projected}: ${inCell(base, messages)} -> ${inCell(projected, messages)}, ` +
          `${asChange(percentChange, messages)}, ${say(openings)}`,
      ),
    ),
    section(
      headings.wages,
      wages.areas.map(
        (place) =>
          `${place.area.name}: ${percentileKeys
            .map((key) => `${percentile[key]} ${inCell(place[form][key], messages)}`)
            .join(', ')}`,
      ),
    ),
    section(headings.gettingStarted, [
      say(gettingStarted.education),
      say(gettingStarted.experience),
      say(gettingStarted.training),
    ]),
    section(headings.activities, [
      ...profile.activities.items,
      ...fromRelease(profile.activities.official, ({ items }) => items),
    ]),
    section(
      headings.related,
      profile.related.items
        .slice(0, profile.related.shown)
        .map(({ code, title }) => `${code}  ${title}`),
    ),
    section(
      headings.sources,
      profile.sources.map(({ agency, release }) => `${agency}, ${release}`),
    ),
  ]
    .filter(Boolean)
    .join('\n')
}
