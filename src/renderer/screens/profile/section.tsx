import type { ReactNode } from 'react'
import { messages } from '../../../shared/messages.ts'
import styles from './profile.module.css'

/** The parts of a profile, in the order of the page. Each name is also the part's heading and place in the index. */
export const sectionIds = [
  'summary',
  'alsoKnownAs',
  'video',
  'outlook',
  'projections',
  'wages',
  'gettingStarted',
  'programs',
  'typicalEducation',
  'certifications',
  'licenses',
  'apprenticeship',
  'activities',
  'knowledge',
  'skills',
  'abilities',
  'workStyles',
  'interests',
  'software',
  'jobZone',
  'related',
  'office',
  'sources',
] as const
export type SectionId = (typeof sectionIds)[number]

/** Id of the section's element in the page. */
export const elementId = (section: SectionId): string => `profile-${section}`

interface SectionProps {
  readonly id: SectionId
  /** The words in it are Waymark's own, and the heading says so. */
  readonly ownWords?: boolean
  readonly children: ReactNode
}

/** One part of the profile under its plain question. */
export function Section({ id, ownWords = false, children }: SectionProps) {
  const heading = `${elementId(id)}-heading`
  return (
    <section id={elementId(id)} aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{messages.headings[id]}</h2>
      {ownWords && <p className={styles.note}>{messages.profile.ownWords}</p>}
      {children}
    </section>
  )
}
