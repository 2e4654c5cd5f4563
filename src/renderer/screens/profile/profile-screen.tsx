import type { Profile } from '../../../shared/domain/profile.ts'
import { messages } from '../../../shared/messages.ts'
import { CallError, useAnswer } from '../../api.ts'
import { addressOf } from '../../routes.ts'
import { useArea } from '../../settings.ts'
import { FailureView } from '../../ui/failure-view.tsx'
import { Link } from '../../ui/link.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { TrayButton } from '../../tray/tray-button.tsx'
import { RetiredNotice } from '../find/retired-notice.tsx'
import { searchInput } from '../find/search-input.ts'
import { AtAGlance } from './at-a-glance.tsx'
import { OfficeSection } from './office-section.tsx'
import { OutlookSection } from './outlook-section.tsx'
import { PrintButtons } from './print-buttons.tsx'
import styles from './profile.module.css'
import { ProjectionsSection } from './projections-section.tsx'
import { RelatedSection } from './related-section.tsx'
import { SectionIndex } from './section-index.tsx'
import { SourcesSection } from './sources-section.tsx'
import {
  ApprenticeshipSection,
  CertificationsSection,
  GettingStartedSection,
  LicensesSection,
  ProgramsSection,
  TypicalEducationSection,
} from './start-sections.tsx'
import { WagesSection } from './wages-section.tsx'
import { AlsoKnownAsSection, SummarySection, VideoSection } from './words-sections.tsx'
import {
  ActivitiesSection,
  InterestsSection,
  JobZoneSection,
  RatedSection,
  SoftwareSection,
  WorkStylesSection,
} from './work-sections.tsx'

/** Other names that stand under the title; the rest has its own section. */
const NAMES_UNDER_TITLE = 5

const words = messages.profile

/** Everything about one occupation, for the place that is chosen in the frame. */
export function ProfileScreen({ code }: { readonly code: string }) {
  const area = useArea()
  const { data, error, refetch } = useAnswer('profile.get', { code, area: area.code })
  if (error) return <NotOpened code={code} error={error} onRetry={() => void refetch()} />
  return data ? <ProfilePage profile={data} /> : null
}

interface NotOpenedProps {
  readonly code: string
  readonly error: unknown
  readonly onRetry: () => void
}

function NotOpened({ code, error, onRetry }: NotOpenedProps) {
  const area = useArea()
  const unknown = error instanceof CallError && error.failure.kind === 'not-found'
  // The search knows retired codes, and what replaced them.
  const search = useAnswer('occupations.search', searchInput(code, area.code), { enabled: unknown })
  const retired = search.data?.retired
  if (unknown && search.isLoading) return null
  return (
    <div className={styles.stack}>
      <ScreenHeading title={words.code(code)}>{words.code(code)}</ScreenHeading>
      {retired ? (
        <RetiredNotice retired={retired} />
      ) : (
        <FailureView error={error} onRetry={onRetry} />
      )}
    </div>
  )
}

function ProfilePage({ profile }: { readonly profile: Profile }) {
  return (
    <article className={styles.page}>
      <Header profile={profile} />
      <div className={styles.body}>
        <SectionIndex />
        <div className={styles.sections}>
          <Sections profile={profile} />
        </div>
      </div>
    </article>
  )
}

function Header({ profile }: { readonly profile: Profile }) {
  const { code, title, family, area, alsoKnownAs } = profile
  const names = alsoKnownAs.items.slice(0, NAMES_UNDER_TITLE)
  return (
    <div className={styles.header}>
      <div className={styles.title}>
        <ScreenHeading title={title}>{title}</ScreenHeading>
        <p className={styles.note}>
          {words.code(code)}
          {' · '}
          <Link to={addressOf({ name: 'family', family: family.code })}>{family.title}</Link>
        </p>
        {names.length > 0 && <p>{words.alsoCalled(names.join(', '))}</p>}
        <p>
          <TrayButton job={profile} kind="plain" />
        </p>
      </div>
      <PrintButtons job={profile} area={area.code} />
      <AtAGlance profile={profile} />
    </div>
  )
}

function Sections({ profile }: { readonly profile: Profile }) {
  const { title } = profile
  return (
    <>
      <SummarySection summary={profile.summary} />
      <AlsoKnownAsSection titles={profile.alsoKnownAs} />
      <VideoSection video={profile.video} title={title} />
      <OutlookSection outlook={profile.outlook} title={title} />
      <ProjectionsSection profile={profile} />
      <WagesSection profile={profile} />
      <GettingStartedSection start={profile.gettingStarted} title={title} />
      <ProgramsSection programs={profile.programs} />
      <TypicalEducationSection profile={profile} />
      <CertificationsSection profile={profile} />
      <LicensesSection profile={profile} />
      <ApprenticeshipSection profile={profile} />
      <ActivitiesSection activities={profile.activities} />
      <RatedSection id="knowledge" list={profile.knowledge} />
      <RatedSection id="skills" list={profile.skills} />
      <RatedSection id="abilities" list={profile.abilities} />
      <WorkStylesSection styles={profile.workStyles} />
      <InterestsSection interests={profile.interests} />
      <SoftwareSection software={profile.software} />
      <JobZoneSection jobZone={profile.jobZone} />
      <RelatedSection profile={profile} />
      <OfficeSection profile={profile} />
      <SourcesSection sources={profile.sources} />
    </>
  )
}
