import { compare, figure, numbered } from './filling.ts'
import type { Filling } from './filling.ts'

/** Elements of the interest table that number the strongest interests instead of scoring one. */
const HIGH_POINTS = ['1.B.1.g', '1.B.1.h', '1.B.1.i']
/** The six interests in the order in which a high point numbers them. */
const INTERESTS = ['1.B.1.a', '1.B.1.b', '1.B.1.c', '1.B.1.d', '1.B.1.e', '1.B.1.f']

/** What O*NET rates of an occupation, its software and its relatives. */
export function fillDescriptors(filling: Filling): void {
  const { dataset, put, serve, sourceOf, occupation } = filling
  const elements = dataset.table('elements')
  const numbers = new Map(elements.map(({ element }, index) => [element, index + 1]))
  const element = (code: string): number => {
    const number = numbers.get(code)
    if (number === undefined) throw new Error(`There is no element ${code}`)
    return number
  }
  put(
    'element',
    'id code kind name definition',
    elements.map(({ element: code, kind, name }) => [
      element(code),
      code,
      kind,
      name,
      dataset.text.definitions.get(code) ?? '',
    ]),
  )

  put(
    'rating',
    'occupation element importance level flags source',
    dataset
      .table('ratings')
      .map((row) => [
        occupation(row.code),
        element(row.element),
        figure(row.importance),
        figure(row.level),
        row.flags,
        sourceOf('ratings'),
      ]),
  )
  serve('ratings', sourceOf('ratings'))

  put(
    'work_style',
    'occupation element impact rank source',
    dataset
      .table('work-styles')
      .map((row) => [
        occupation(row.code),
        element(row.element),
        figure(row.impact),
        figure(row.rank) || null,
        sourceOf('work-styles'),
      ]),
  )
  serve('work styles', sourceOf('work-styles'))

  fillInterests(filling, element)

  put(
    'related',
    'occupation position related tier source',
    dataset
      .table('related')
      .map((row) => [
        occupation(row.code),
        Number(row.position),
        occupation(row.related),
        row.tier.toLowerCase(),
        sourceOf('related'),
      ]),
  )
  serve('related', sourceOf('related'))

  put(
    'software',
    'occupation position name category hot in_demand source',
    numbered(
      filling,
      dataset
        .table('software')
        .toSorted(
          (a, b) =>
            compare(b.in_demand, a.in_demand) ||
            compare(b.hot, a.hot) ||
            compare(a.name.toLowerCase(), b.name.toLowerCase()) ||
            compare(a.name, b.name) ||
            compare(a.category, b.category),
        ),
      ({ name, category, hot, in_demand }) => [
        name,
        category,
        hot === 'Y' ? 1 : 0,
        in_demand === 'Y' ? 1 : 0,
        sourceOf('software'),
      ],
    ),
  )
  serve('software', sourceOf('software'))
}

function fillInterests(filling: Filling, element: (code: string) => number): void {
  const { dataset, put, serve, sourceOf, occupation } = filling
  const highPoints = new Map<string, number>()
  for (const row of dataset.table('interests')) {
    const place = HIGH_POINTS.indexOf(row.element)
    const interest = place < 0 ? undefined : INTERESTS[Number(row.score) - 1]
    if (interest) highPoints.set(`${row.code} ${interest}`, place + 1)
  }
  put(
    'interest',
    'occupation element score high_point source',
    dataset
      .table('interests')
      .filter((row) => !HIGH_POINTS.includes(row.element))
      .map((row) => [
        occupation(row.code),
        element(row.element),
        figure(row.score),
        highPoints.get(`${row.code} ${row.element}`) ?? null,
        sourceOf('interests'),
      ]),
  )
  serve('interests', sourceOf('interests'))
}
