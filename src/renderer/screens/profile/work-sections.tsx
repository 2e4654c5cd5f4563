import type { ReactNode } from 'react'
import type { Absence } from '../../../shared/domain/figure.ts'
import type {
  ActivityList,
  InterestList,
  JobZone,
  OfficialTasks,
  RatedList,
  SoftwareList,
  WorkStyleList,
} from '../../../shared/domain/profile.ts'
import { asChange, inCell, inWords } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { FigureText } from '../../ui/figure-text.tsx'
import { ShowAll } from '../../ui/show-all.tsx'
import { BesideOfficial } from './beside-official.tsx'
import styles from './profile.module.css'
import { Section } from './section.tsx'
import { Sentence } from './sentence.tsx'

const words = messages.profile

/** Official tasks that stand before "show all"; as many as ours when those are more. */
const FEWEST_TASKS = 6

export function ActivitiesSection({ activities }: { readonly activities: ActivityList }) {
  const { items, source, official } = activities
  const ownWords = items.length > 0 && source === 'waymark'
  return (
    <Section id="activities" ownWords={ownWords && !official}>
      <BesideOfficial
        official={official && <OfficialTaskList tasks={official} beside={items.length} />}
        release={official?.release}
        ownWords={ownWords}
      >
        {items.length === 0 ? <p>{words.activities.none}</p> : bulleted(items)}
      </BesideOfficial>
    </Section>
  )
}

interface OfficialTaskListProps {
  readonly tasks: OfficialTasks
  /** How many of our own stand beside them. */
  readonly beside: number
}

function OfficialTaskList({ tasks, beside }: OfficialTaskListProps) {
  return (
    <ShowAll items={tasks.items} shown={Math.max(FEWEST_TASKS, beside)} what={words.official.tasks}>
      {bulleted}
    </ShowAll>
  )
}

function bulleted(items: readonly string[]): ReactNode {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function Nothing({
  what,
  absent,
}: {
  readonly what: string
  readonly absent?: Absence | undefined
}) {
  return (
    <p>
      {what} {absent && absent !== 'not-measured' && messages.absenceWhy[absent]}
    </p>
  )
}

interface TermProps {
  readonly name: string
  readonly definition: string
  readonly children: ReactNode
}

/** A name, what it means in plain words, and how it was rated. */
function Term({ name, definition, children }: TermProps) {
  return (
    <div className={styles.term}>
      <dt>{name}</dt>
      <dd>{definition}</dd>
      <dd className={`${styles.note} ${styles.rating}`}>{children}</dd>
    </div>
  )
}

/** Importance in words, by the nearest of the five answers that raters choose from. */
function importanceWords(points: number): string {
  const answers = words.ratings.answers
  const nearest = Math.round((points / 100) * (answers.length - 1))
  return answers[nearest] ?? answers[0]
}

/** Effect of a work style in words. */
function effectWords(impact: number): string {
  const { answers } = words.workStyles.effect
  return answers.find(({ from }) => impact >= from)?.said ?? words.workStyles.effect.lowest
}

interface RatedSectionProps {
  readonly id: 'knowledge' | 'skills' | 'abilities'
  readonly list: RatedList
}

export function RatedSection({ id, list }: RatedSectionProps) {
  const { lead, what } = words.ratings[id]
  if (list.items.length === 0) {
    return (
      <Section id={id}>
        <Nothing what={words.ratings.none} absent={list.absent} />
      </Section>
    )
  }
  return (
    <Section id={id} ownWords>
      <p>{list.shown > 0 ? lead : words.ratings.noneReach}</p>
      <ShowAll items={list.items} shown={list.shown} what={what}>
        {(visible) => (
          <dl className={styles.terms}>
            {visible.map(({ element, name, definition, importance, level }) => (
              <Term key={element} name={name} definition={definition}>
                {importance.value !== null && `${importanceWords(importance.value)}: `}
                <FigureText figure={importance} what={words.ratings.importance(name)}>
                  {inWords(importance, messages)}
                </FigureText>
                {importance.limited && ` (${words.ratings.limited})`}
                {level.value !== null && (
                  <span className={styles.under}>
                    <Sentence
                      text={words.ratings.levelOf}
                      parts={{
                        level: <FigureText figure={level} what={words.ratings.level(name)} />,
                      }}
                    />
                  </span>
                )}
              </Term>
            ))}
          </dl>
        )}
      </ShowAll>
      <p className={styles.note}>{words.ratings.rule(list.rule)}</p>
    </Section>
  )
}

export function WorkStylesSection({ styles: list }: { readonly styles: WorkStyleList }) {
  const { none, lead, what, rule, effect } = words.workStyles
  return (
    <Section id="workStyles" ownWords={list.items.length > 0}>
      {list.items.length === 0 ? (
        <Nothing what={none} absent={list.absent} />
      ) : (
        <>
          <p>{lead}</p>
          <ShowAll items={list.items} shown={list.shown} what={what}>
            {(visible) => (
              <dl className={styles.terms}>
                {visible.map(({ element, name, definition, impact }) => (
                  <Term key={element} name={name} definition={definition}>
                    {impact.value !== null && `${effectWords(impact.value)}: `}
                    <FigureText figure={impact} what={effect.of(name)}>
                      {asChange(impact, messages)}
                    </FigureText>
                  </Term>
                ))}
              </dl>
            )}
          </ShowAll>
          <p className={styles.note}>{rule}</p>
        </>
      )}
    </Section>
  )
}

export function InterestsSection({ interests }: { readonly interests: InterestList }) {
  const { none, lead, what, rule, score } = words.interests
  return (
    <Section id="interests" ownWords={interests.items.length > 0}>
      {interests.items.length === 0 ? (
        <Nothing what={none} absent={interests.absent} />
      ) : (
        <>
          <p>{lead}</p>
          <ShowAll items={interests.items} shown={interests.shown} what={what}>
            {(visible) => (
              <dl className={styles.terms}>
                {visible.map(({ element, name, definition, score: figure }) => (
                  <Term key={element} name={name} definition={definition}>
                    {score.name}:{' '}
                    <FigureText figure={figure} what={score.of(name)}>
                      {figure.value === null
                        ? inCell(figure, messages)
                        : score.outOf(inCell(figure, messages))}
                    </FigureText>
                  </Term>
                ))}
              </dl>
            )}
          </ShowAll>
          <p className={styles.note}>{rule}</p>
        </>
      )}
    </Section>
  )
}

export function SoftwareSection({ software }: { readonly software: SoftwareList }) {
  const { none, lead, what, rule, inDemand, hot } = words.software
  return (
    <Section id="software">
      {software.items.length === 0 ? (
        <Nothing what={none} absent={software.absent} />
      ) : (
        <>
          <p>{lead}</p>
          <ShowAll items={software.items} shown={software.shown} what={what}>
            {(visible) => (
              <ul>
                {visible.map((item) => (
                  <li key={`${item.name} ${item.category}`}>
                    {item.name}{' '}
                    <span className={styles.note}>
                      {[item.category, item.inDemand && inDemand, item.hot && hot]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </ShowAll>
          <p className={styles.note}>{rule}</p>
        </>
      )}
    </Section>
  )
}

export function JobZoneSection({ jobZone: { zone } }: { readonly jobZone: JobZone }) {
  const { none, zones, zoneOf, merged, what } = words.jobZone
  const said = zones.find((one) => one.zone === zone.value)
  return (
    <Section id="jobZone" ownWords={said !== undefined}>
      {said ? (
        <>
          <p>
            <strong>{said.name}.</strong> {said.meaning}
          </p>
          <p className={styles.note}>
            <Sentence
              text={zoneOf}
              parts={{
                zone: (
                  <FigureText figure={zone} what={what}>
                    {inCell(zone, messages)}
                  </FigureText>
                ),
              }}
            />{' '}
            {zone.value === 2 && merged}
          </p>
        </>
      ) : (
        <Nothing what={none} absent={zone.absent} />
      )}
    </Section>
  )
}
