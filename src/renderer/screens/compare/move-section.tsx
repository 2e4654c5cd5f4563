import type { CarryOver } from '../../../shared/domain/carry-over.ts'
import type { ComparedOccupation, Comparison, Transition } from '../../../shared/domain/compare.ts'
import type { Area, Figure } from '../../../shared/domain/figure.ts'
import type { RatedItem } from '../../../shared/domain/profile.ts'
import { inCell } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { FigureText } from '../../ui/figure-text.tsx'
import { Facts } from '../../ui/facts.tsx'
import { entryWords } from '../profile/entry-words.ts'
import styles from './compare.module.css'

const words = messages.compareScreen.move
const kinds = ['knowledge', 'skills', 'abilities'] as const

/** From the first job to each of the others: pay, schooling, what carries over, what to learn. */
export function MoveSection({ comparison }: { readonly comparison: Comparison }) {
  const { occupations, areas, transitions, rule } = comparison
  const [first] = occupations
  if (!first || transitions.length === 0) return null
  return (
    <section aria-labelledby="compare-move" className={styles.section}>
      <h2 id="compare-move">{words.heading(first.title)}</h2>
      {transitions.map((transition, index) => {
        const to = occupations[index + 1]
        return (
          to && (
            <Move key={transition.to} transition={transition} from={first} to={to} areas={areas} />
          )
        )
      })}
      {transitions.some((one) => kinds.some((kind) => one[kind])) && (
        <p className={styles.note}>
          {words.rule(rule.neededFrom, rule.heldFrom, rule.levelShortfall)}
        </p>
      )}
    </section>
  )
}

interface MoveProps {
  readonly transition: Transition
  readonly from: ComparedOccupation
  readonly to: ComparedOccupation
  readonly areas: readonly Area[]
}

function Move({ transition, from, to, areas }: MoveProps) {
  const kept = kinds.flatMap((kind) => transition[kind] ?? [])
  return (
    <section aria-label={words.to(to.title)} className={styles.move}>
      <h3>{words.to(to.title)}</h3>
      <div>
        <h4>{words.pay}</h4>
        <Facts
          facts={areas.map((area, index) => {
            const figure = transition.payDifference[index]
            return (
              figure && {
                name: area.name,
                text: <Difference figure={figure} area={area} title={to.title} />,
              }
            )
          })}
        />
      </div>
      <div>
        <h4>{words.schooling}</h4>
        <p>{schooling(from, to, transition.educationSteps)}</p>
      </div>
      {kept.length === 0 ? (
        <p>{words.notRated}</p>
      ) : (
        <>
          <Side transition={transition} side="carriesOver" title={words.carries} />
          <Side transition={transition} side="toLearn" title={words.learn} />
        </>
      )}
    </section>
  )
}

function Difference({
  figure,
  area,
  title,
}: {
  readonly figure: Figure
  readonly area: Area
  readonly title: string
}) {
  const { value } = figure
  const dollars = value === null ? '' : inCell({ ...figure, value: Math.abs(value) }, messages)
  const said =
    value === null
      ? figure.absent === 'not-measured' || figure.absent === undefined
        ? words.unknown
        : inCell(figure, messages)
      : value > 0
        ? words.more(dollars)
        : value < 0
          ? words.less(dollars)
          : words.same
  return (
    <FigureText figure={figure} what={words.difference(area.name, title)}>
      {said}
    </FigureText>
  )
}

function schooling(from: ComparedOccupation, to: ComparedOccupation, steps: number | null): string {
  const [start, end] = [from, to].map(({ gettingStarted }) =>
    entryWords('educationShort', gettingStarted.education),
  )
  if (steps === null || start === undefined || end === undefined) return words.steps.unknown
  if (steps === 0) return words.steps.same(end)
  return steps > 0 ? words.steps.up(start, end, steps) : words.steps.down(start, end)
}

interface SideProps {
  readonly transition: Transition
  readonly side: keyof CarryOver
  readonly title: string
}

const names = (items: readonly RatedItem[]): string => items.map(({ name }) => name).join(', ')

function Side({ transition, side, title }: SideProps) {
  const facts = kinds.map((kind) => {
    const list = transition[kind]
    if (!list) return { name: words.kinds[kind], text: words.notRated }
    const all = list.carriesOver.length + list.toLearn.length
    const some = list[side]
    if (all === 0) return { name: words.kinds[kind], text: words.nothingAsked }
    const none = side === 'carriesOver' ? words.none : words.nothingMore
    return {
      name: words.kinds[kind],
      text: (
        <>
          {some.length === 0 ? none : names(some)}
          {some.length > 0 && (
            <span className={styles.under}>{words.counts(some.length, all)}</span>
          )}
        </>
      ),
    }
  })
  return (
    <div>
      <h4>{title}</h4>
      <Facts facts={facts} />
    </div>
  )
}
