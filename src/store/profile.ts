import { NATION } from '../shared/domain/figure.ts'
import type { Family, Profile } from '../shared/domain/profile.ts'
import { WaymarkError } from '../shared/failure.ts'
import { activitiesOf, alsoKnownAs, softwareOf, summaryOf } from './lists.ts'
import { findOccupation } from './occupations.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import { outlookOf, projectionsOf } from './projections.ts'
import { interestsOf, ratingsOf, workStylesOf } from './ratings.ts'
import { findArea, releaseFor, sourcesNamedIn } from './reference.ts'
import { relatedOf } from './related.ts'
import {
  apprenticeshipOf,
  gettingStartedOf,
  jobZoneOf,
  programsOf,
  typicalEducationOf,
} from './requirements.ts'
import { wagesOf } from './wages.ts'

const familyRow = query<[code: string], Family>('SELECT code, title FROM family WHERE code = ?')

/**
 * Everything that the occupation page shows, with pay and projections in an area.
 *
 * @param code O*NET-SOC code, or a SOC code for its first occupation
 * @throws WaymarkError `not-found` for an unknown area or code; for a retired code the subject names
 *   its successors
 */
export function getProfile(store: Store, code: string, areaCode: string): Profile {
  const area = findArea(store, areaCode)
  const occupation = findOccupation(store, code)
  const family = familyRow.one(store, occupation.family)
  if (!family) throw new WaymarkError('store-damaged', `no family ${occupation.family}`)
  const page: Omit<Profile, 'sources'> = {
    code: occupation.code,
    title: occupation.title,
    socCode: occupation.soc,
    socTitle: occupation.socTitle,
    family,
    area,
    nation: findArea(store, NATION),
    summary: summaryOf(store, occupation),
    alsoKnownAs: alsoKnownAs(store, occupation),
    video: { url: null, transcript: null, absent: 'none-held' },
    outlook: outlookOf(store, occupation),
    projections: projectionsOf(store, occupation, area),
    wages: wagesOf(store, occupation, area),
    gettingStarted: gettingStartedOf(store, occupation),
    programs: programsOf(store, occupation),
    typicalEducation: typicalEducationOf(store, occupation),
    certifications: { absent: 'none-held' },
    licenses: { absent: 'none-held' },
    apprenticeship: apprenticeshipOf(store, occupation),
    activities: activitiesOf(store, occupation),
    knowledge: ratingsOf(store, occupation, 'knowledge'),
    skills: ratingsOf(store, occupation, 'skill'),
    abilities: ratingsOf(store, occupation, 'ability'),
    workStyles: workStylesOf(store, occupation),
    interests: interestsOf(store, occupation),
    software: softwareOf(store, occupation),
    jobZone: jobZoneOf(store, occupation),
    related: relatedOf(store, occupation, area),
  }
  // Its title and the outlook rule have no figure that would name theirs.
  const others = [releaseFor(store, 'occupations').id, releaseFor(store, 'rules').id]
  return { ...page, sources: sourcesNamedIn(store, page, others) }
}
