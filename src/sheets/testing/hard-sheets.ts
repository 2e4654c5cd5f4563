import { fullTime } from '../../shared/domain/client-lines.ts'
import { entryKinds } from '../../shared/domain/office.ts'
import type { DrawerItem, OfficeExtras } from '../../shared/domain/office.ts'
import type { Figure } from '../../shared/domain/figure.ts'
import type { Percentiles, Profile } from '../../shared/domain/profile.ts'
import { papers, sheetKinds } from '../../shared/domain/sheet.ts'
import { comparisonFixture } from '../../shared/domain/testing/comparison-fixture.ts'
import type { SheetRequest } from '../sheet.tsx'
import { grouped, longest, military, plain } from './hard-profiles.ts'
import { profileFixture } from './profile-fixture.ts'

// A gray square of four pixels.
const logo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGOoZ6hnqAcABn4B/7TzeQ4AAAAASUVORK5CYII='

const NOTE =
  'Ask for the evening group. Bring a photo card and proof of address. The first visit takes about an hour, and there is no fee. '

function entry(index: number): DrawerItem {
  const long = index % 4 === 3
  return {
    entry: {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      kind: entryKinds[index % entryKinds.length] ?? 'other',
      appliesTo: 'everything',
      place: 'any',
      name: long
        ? `${index} Greater Bay Area Regional Adult School and Career Education Consortium, Evening and Weekend Division`
        : `${index} Bay College`,
      phone: index % 2 === 0 ? '(555) 010-0142' : '',
      address: long ? '1200 Long Harbor Boulevard\nBuilding 12, Room 304\nOakland, CA 94607' : '',
      web:
        index % 3 === 0
          ? ''
          : long
            ? `https://example.org/programs/health/${'records-and-coding-'.repeat(6)}evening`
            : 'https://example.org/apply',
      note: long ? NOTE.repeat(4).trim() : index % 2 === 0 ? 'Ask for Ms. Ortiz.' : '',
      expiresOn: index % 5 === 0 ? '2027-06-30' : null,
    },
    target: null,
    lost: false,
    placeName: null,
    expiry: { state: 'never', days: null },
  }
}

const transcript = Array.from(
  { length: 26 },
  (_, index) =>
    `${index + 1}. When a patient visits a doctor, someone has to keep the record of what was said and done. These workers do that. They read the notes, check that nothing is missing, and give each visit a code so that the bill is right.`,
).join('\n\n')

const office = (over: Partial<OfficeExtras> = {}): OfficeExtras => ({
  letterhead: {
    name: 'Bay Area Career Center',
    address: '1200 Harbor Boulevard\nOakland, CA 94607',
    phone: '(555) 010-0100',
    web: 'https://example.org/careers',
    counselor: 'Maria Lopez',
  },
  logo: { dataUrl: logo, width: 2, height: 2 },
  entries: [],
  transcript: null,
  ...over,
})

/** Twelve entries, a long name and a long transcript. */
export const crowded = office({
  letterhead: {
    name: 'The Greater San Francisco Bay Area Regional Workforce Development Board and Career Center',
    address: '1200 Long Harbor Boulevard\nBuilding 12, Room 304\nSecond Floor\nOakland, CA 94607',
    phone: '(555) 010-0100, extension 4021',
    web: 'https://example.org/greater-bay-area/careers/centers/oakland/start-here',
    counselor: 'Maximiliana Montgomery-Featherstonehaugh',
  },
  logo: { dataUrl: logo, width: 900, height: 120 },
  entries: Array.from({ length: 12 }, (_, index) => entry(index)),
  transcript,
})

const ceiling = (figure: Figure): Figure => ({ ...figure, value: 239_200, atLeast: true })
const capped = ({ p10, p25, median, p75, p90 }: Percentiles): Percentiles => ({
  p10,
  p25: ceiling(p25),
  median: ceiling(median),
  p75: ceiling(p75),
  p90: ceiling(p90),
})

/** The highest pay that is published, from the lower quarter on. */
const topCoded: Profile = profileFixture({
  title: 'Surgeons, All Other',
  wages: {
    form: 'both',
    areas: plain.wages.areas.map((area) => ({ ...area, annual: capped(area.annual) })),
  },
})

const hardCases: Readonly<
  Record<string, { readonly profile: Profile; readonly office: OfficeExtras | null }>
> = {
  plain: { profile: plain, office: office({ transcript: transcript.slice(0, 900) }) },
  bare: { profile: plain, office: null },
  military: { profile: military, office: crowded },
  longest: { profile: longest, office: crowded },
  grouped: { profile: grouped, office: office() },
  'top-coded': { profile: topCoded, office: office({ entries: [entry(3)] }) },
}

export const printed = new Date(2026, 8, 29)

export const comparison = {
  comparison: comparisonFixture(
    [{ title: 'Medical Assistants' }, { title: 'Registered Nurses', median: 98_000 }],
    2,
  ),
  view: { form: 'annual', needs: null, last: null, time: fullTime },
} as const

export interface HardSheet {
  readonly name: string
  readonly request: SheetRequest
}

/** Every kind on every paper, for the cases that are hardest to fit. */
export function hardSheets(): readonly HardSheet[] {
  const each = papers.flatMap((paper) =>
    sheetKinds.flatMap((kind) =>
      Object.entries(hardCases).map(([name, { profile, office: extras }]): HardSheet => {
        return {
          name: `${kind} ${paper} ${name}`,
          request: {
            kind,
            profiles: [profile],
            paper,
            printed,
            ...(extras && { office: () => extras }),
          },
        }
      }),
    ),
  )
  const packets = papers.map((paper): HardSheet => ({
    name: `packet ${paper} of all`,
    request: {
      kind: 'packet',
      profiles: Object.values(hardCases).map(({ profile }) => profile),
      paper,
      printed,
      office: () => crowded,
      clientName: 'Alex Sample',
      comparison,
      nextSteps: ['Call Bay College about the evening group.'],
    },
  }))
  return [...each, ...packets]
}
