import type { Profile, RelatedOccupation } from '../../../shared/domain/profile.ts'
import { inCell } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { addressOf } from '../../routes.ts'
import { FigureText } from '../../ui/figure-text.tsx'
import { Link } from '../../ui/link.tsx'
import { ShowAll } from '../../ui/show-all.tsx'
import { TrayButton } from '../../tray/tray-button.tsx'
import { educationStep, entryWords } from './entry-words.ts'
import styles from './profile.module.css'
import { Section } from './section.tsx'

const words = messages.profile.related

/** Related jobs as advice: what they pay against this one, and whether they take more schooling. */
export function RelatedSection({ profile }: { readonly profile: Profile }) {
  const { related, area } = profile
  return (
    <Section id="related">
      {related.items.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead(area.name)}</p>
          <ShowAll items={related.items} shown={related.shown} what={words.what}>
            {(visible) => (
              <ol className={styles.related}>
                {visible.map((one) => (
                  <li key={one.code}>
                    <div>
                      <Link to={addressOf({ name: 'occupation', code: one.code })}>
                        {one.title}
                      </Link>
                      <p>
                        <TrayButton job={one} />
                      </p>
                    </div>
                    <p>
                      <FigureText figure={one.medianPay} what={words.pay(one.title)} />
                      <Difference one={one} />
                    </p>
                    <p>
                      <Schooling one={one} profile={profile} />
                    </p>
                  </li>
                ))}
              </ol>
            )}
          </ShowAll>
          <p className={styles.note}>{words.rule}</p>
        </>
      )}
    </Section>
  )
}

function Difference({ one }: { readonly one: RelatedOccupation }) {
  const { payDifference, title, medianPay } = one
  const { value } = payDifference
  // The pay itself has just said why it is absent.
  if (value === null && medianPay.value === null) return null
  const absolute =
    value === null ? '' : inCell({ ...payDifference, value: Math.abs(value) }, messages)
  const said =
    value === null
      ? words.unknown
      : value > 0
        ? words.more(absolute)
        : value < 0
          ? words.less(absolute)
          : words.same
  return (
    <span className={styles.under}>
      <FigureText figure={payDifference} what={words.difference(title)}>
        {said}
      </FigureText>
    </span>
  )
}

function Schooling({
  one,
  profile,
}: {
  readonly one: RelatedOccupation
  readonly profile: Profile
}) {
  const step = educationStep(profile.gettingStarted.education, one.education)
  return (
    <>
      <FigureText figure={one.education} what={words.education(one.title)}>
        {entryWords('educationShort', one.education)}
      </FigureText>
      {step && <span className={styles.under}>{words.step[step]}</span>}
    </>
  )
}
