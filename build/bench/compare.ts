import { getComparison } from '../../src/store/compare.ts'
import { openStore } from '../../src/store/open.ts'
import { getProfile } from '../../src/store/profile.ts'
import { allCodes } from './everyone.ts'
import { draw, inWords, median, race, ratios, seeded } from './measure.ts'
import type { Row, Workplace } from './measure.ts'

const AREAS = ['US', 'CA', 'TX', 'NY', 'FL']

/** Five occupations by five places, as a multiple of one of their profiles. */
export async function compareBench({ storeFile }: Workplace): Promise<Row[]> {
  const store = openStore(storeFile)
  try {
    const codes = draw(allCodes(store), 200, seeded(25))
    const fives = Array.from({ length: 40 }, (_, at) => codes.slice(at * 5, at * 5 + 5))
    const rounds = await race({
      work: fives,
      rounds: 9,
      contenders: {
        comparison: (five) => getComparison(store, five, AREAS),
        // All five, so that both sides take about as long and a busy machine hits both alike.
        profiles: (five) => {
          for (const code of five) getProfile(store, code, 'CA')
        },
      },
    })
    const ofOne = (times: readonly number[]): number => median(times) / 5
    const { median: middle, min, max } = ratios(rounds, 'comparison', 'profiles', median)
    return [
      {
        subject: 'a comparison of 5 x 5, median',
        baseline: 'one profile (of its five)',
        ratio: { median: 5 * middle, min: 5 * min, max: 5 * max },
        note: `${inWords(rounds, 'comparison', median)} : ${inWords(rounds, 'profiles', ofOne)}; 40 comparisons of random occupations in ${AREAS.join(', ')}`,
      },
    ]
  } finally {
    store.close()
  }
}
