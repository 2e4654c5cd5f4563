import type { GettingStarted, Profile, ProgramList } from '../../../shared/domain/profile.ts'
import { asCount, inCell } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { EducationChart } from '../../charts/education-chart.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FigureText } from '../../ui/figure-text.tsx'
import { OutsideLink } from '../../ui/outside-link.tsx'
import { ShowAll } from '../../ui/show-all.tsx'
import { DataTable } from './data-table.tsx'
import { entryWords } from './entry-words.ts'
import { MeasuredFor } from './measured-for.tsx'
import { OfficeEntries } from './office-section.tsx'
import styles from './profile.module.css'
import { Section } from './section.tsx'

const words = messages.profile
const requirements = ['education', 'experience', 'training'] as const

export function GettingStartedSection({
  start,
  title,
}: {
  readonly start: GettingStarted
  readonly title: string
}) {
  const { none, lead, unknown } = words.gettingStarted
  const { absent } = start.education
  if (requirements.every((one) => start[one].value === null)) {
    return (
      <Section id="gettingStarted">
        <p>
          {none} {absent && messages.absenceWhy[absent]}
        </p>
      </Section>
    )
  }
  return (
    <Section id="gettingStarted">
      <p>{lead}</p>
      <ul>
        {requirements.map((one) => (
          <li key={one}>
            {start[one].value === null && `${unknown[one]}: `}
            <FigureText figure={start[one]} what={unknown[one]}>
              {entryWords(one, start[one])}
            </FigureText>
          </li>
        ))}
      </ul>
      <MeasuredFor figure={start.education} title={title} />
    </Section>
  )
}

export function ProgramsSection({ programs }: { readonly programs: ProgramList }) {
  return (
    <Section id="programs">
      {programs.items.length === 0 ? (
        <p>{words.programs.none}</p>
      ) : (
        <>
          <p className={styles.note}>{words.programs.rule}</p>
          <ShowAll items={programs.items} shown={programs.shown} what={words.programs.what}>
            {(visible) => (
              <ul>
                {visible.map(({ cip, title }) => (
                  <li key={cip}>
                    {title} <span className={styles.note}>{cip}</span>
                  </li>
                ))}
              </ul>
            )}
          </ShowAll>
        </>
      )}
    </Section>
  )
}

export function TypicalEducationSection({ profile }: { readonly profile: Profile }) {
  const { typicalEducation: education, title } = profile
  const measured = education.levels.find(({ share }) => share.value !== null)?.share
  return (
    <Section id="typicalEducation">
      {measured ? (
        <>
          <p>{words.education.lead(measured.release)}</p>
          <EducationChart education={education} />
          <MeasuredFor figure={measured} title={title} />
          <Disclosure label={words.education.showTable}>
            <DataTable
              caption={words.education.caption(title)}
              corner={words.education.level}
              columns={[{ key: 'share', title: words.education.share }]}
              rows={education.levels.map(({ level, share }) => ({
                key: level,
                title: messages.educationLevel[level],
                cells: [
                  <FigureText
                    key="share"
                    figure={share}
                    what={words.education.what(messages.educationLevel[level])}
                  >
                    {inCell(share, messages)}
                  </FigureText>,
                ],
              }))}
            />
          </Disclosure>
        </>
      ) : (
        <p>
          {words.education.none}{' '}
          {
            messages.absenceWhy[
              education.absent ?? education.levels[0]?.share.absent ?? 'not-measured'
            ]
          }
        </p>
      )}
      <p>
        <OutsideLink link="careerOneStop">{words.programs.findTraining}</OutsideLink>
      </p>
    </Section>
  )
}

interface AskSectionProps {
  readonly id: 'certifications' | 'licenses'
  readonly profile: Profile
}
const officeKind = { certifications: 'certification', licenses: 'licensing-desk' } as const

/** A subject of which nothing is held offline: what it is, that nothing is held, and where to ask. */
function AskSection({ id, profile }: AskSectionProps) {
  const { what, none, find } = words[id]
  return (
    <Section id={id}>
      <p>{what}</p>
      <p>{none}</p>
      <p>
        <OutsideLink link="careerOneStop">{find}</OutsideLink>
      </p>
      <OfficeEntries profile={profile} kind={officeKind[id]} />
    </Section>
  )
}

interface WithProfile {
  readonly profile: Profile
}

export const CertificationsSection = ({ profile }: WithProfile) => (
  <AskSection id="certifications" profile={profile} />
)
export const LicensesSection = ({ profile }: WithProfile) => (
  <AskSection id="licenses" profile={profile} />
)

/** A listed term such as `5200-8000` with its numbers as people read them. */
const withCommas = (term: string): string =>
  term.replaceAll(/\d+/g, (number) => asCount(Number(number)))

/** Apprenticeships shown before the rest is asked for. */
const APPRENTICESHIPS_SHOWN = 5

export function ApprenticeshipSection({ profile }: WithProfile) {
  const { listed, items } = profile.apprenticeship
  const { what, listedAs, notListed, many, hours, noHours, code, find } = words.apprenticeship
  return (
    <Section id="apprenticeship">
      <p>{what}</p>
      <p>{listed ? listedAs : notListed}</p>
      {items.length > 0 && (
        <ShowAll items={items} shown={APPRENTICESHIPS_SHOWN} what={many}>
          {(visible) => (
            <ul>
              {visible.map(({ rapidsCode, title, termHours }) => (
                <li key={rapidsCode}>
                  {title}{' '}
                  <span className={styles.note}>
                    {termHours === null ? noHours : hours(withCommas(termHours))} (
                    {code(rapidsCode)})
                  </span>
                </li>
              ))}
            </ul>
          )}
        </ShowAll>
      )}
      <p>
        <OutsideLink link="apprenticeship">{find}</OutsideLink>
      </p>
      <OfficeEntries profile={profile} kind="apprenticeship-sponsor" />
    </Section>
  )
}
