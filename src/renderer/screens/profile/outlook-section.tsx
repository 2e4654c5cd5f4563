import type { Outlook } from '../../../shared/domain/profile.ts'
import { asChange, asCount, asPercent, inCell } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FigureText } from '../../ui/figure-text.tsx'
import { OutsideLink } from '../../ui/outside-link.tsx'
import { MeasuredFor } from './measured-for.tsx'
import styles from './profile.module.css'
import { Section } from './section.tsx'
import { Sentence } from './sentence.tsx'

const words = messages.profile.outlook

export function OutlookSection({
  outlook,
  title,
}: {
  readonly outlook: Outlook
  readonly title: string
}) {
  const { step, years, growth } = outlook
  return (
    <Section id="outlook">
      {step === null ? (
        <p>
          {words.none} {outlook.absent && messages.absenceWhy[outlook.absent]}
        </p>
      ) : (
        <>
          <p className={styles.lead}>
            <Sentence
              text={words.sentence(years.base, years.projected)}
              parts={{ step: <strong>{words.step[step]}</strong> }}
            />
          </p>
          <Why outlook={outlook} />
          <MeasuredFor figure={growth} title={title} />
        </>
      )}
      <Disclosure label={words.ruleShow}>
        <Rule outlook={outlook} />
      </Disclosure>
      <p>
        <OutsideLink link="careerOneStop">{words.findOpenings}</OutsideLink>
      </p>
    </Section>
  )
}

function Why({ outlook }: { readonly outlook: Outlook }) {
  const { growth, openings, rule } = outlook
  const change = growth.value
  const grows =
    change === null
      ? words.noGrowth
      : change > 0
        ? words.grows
        : change < 0
          ? words.shrinks
          : words.same
  return (
    <p>
      <Sentence
        text={grows}
        parts={{
          growth: (
            <FigureText figure={growth} what={words.what.growth}>
              {change === null ? inCell(growth, messages) : asPercent(Math.abs(change))}
            </FigureText>
          ),
        }}
      />{' '}
      {words.allJobs(asChange({ ...growth, value: rule.allOccupationsPercent }, messages))}{' '}
      <Sentence
        text={openings.value === null ? words.noOpenings : words.openings}
        parts={{
          openings: (
            <FigureText figure={openings} what={words.what.openings}>
              {inCell(openings, messages)}
            </FigureText>
          ),
        }}
      />
    </p>
  )
}

function Rule({ outlook: { rule } }: { readonly outlook: Outlook }) {
  return (
    <div className={styles.stack}>
      <p>{words.ruleIntro}</p>
      <ul>
        <li>
          {words.ruleVeryLikely(
            asPercent(rule.strongGrowthPercent),
            asCount(rule.manyOpenings),
            asPercent(rule.largestDeclinePercent),
          )}
        </li>
        <li>{words.ruleLikely(asPercent(rule.someGrowthPercent))}</li>
        <li>{words.ruleLessLikely}</li>
        <li>{words.ruleNone}</li>
      </ul>
    </div>
  )
}
