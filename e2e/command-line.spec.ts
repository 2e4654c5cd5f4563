import { readdirSync } from 'node:fs'
import { runWaymark } from './command-line.ts'
import { expect, test } from './app.ts'

const codesOf = (json: string): string[] =>
  JSON.parse(json).results.map(({ code }: { code: string }) => code)

test('search finds an occupation by what a client says, by a retired code, and through typing errors', async ({
  dataDir,
}) => {
  const coder = await runWaymark(['search', 'medical coder', '--json'], dataDir)
  expect(coder.code).toBe(0)
  const { results } = JSON.parse(coder.stdout)
  expect(results[0]).toMatchObject({
    code: '29-2072.00',
    title: 'Medical Records Specialists',
    socCode: '29-2072',
    matched: { text: expect.any(String), kind: expect.any(String) },
  })
  expect(coder.stdout.trim().split('\n')).toHaveLength(1)

  const retired = await runWaymark(['search', '29-2071', '--json'], dataDir)
  const bridged = JSON.parse(retired.stdout).results
  expect(codesOf(retired.stdout).toSorted()).toEqual(['29-2072.00', '29-9021.00'])
  for (const { matched } of bridged) expect(matched.kind).toBe('retired code')

  const typos = await runWaymark(['search', 'medcal recrods', '--json'], dataDir)
  expect(codesOf(typos.stdout).slice(0, 3)).toContain('29-2072.00')
})

test('profile answers one object with every part of the page', async ({ dataDir }) => {
  const { code, stdout } = await runWaymark(
    ['profile', '29-2072.00', '--area', 'CA', '--json'],
    dataDir,
  )
  expect(code).toBe(0)
  const profile = JSON.parse(stdout)
  expect(Object.keys(profile)).toEqual(
    expect.arrayContaining(
      (
        'code title summary alsoKnownAs video outlook projections wages gettingStarted programs ' +
        'typicalEducation certifications licenses apprenticeship activities knowledge skills ' +
        'abilities workStyles interests software jobZone related sources'
      ).split(' '),
    ),
  )
  expect(profile.wages.areas.map(({ area }: { area: { code: string } }) => area.code)).toEqual([
    'CA',
    'US',
  ])
  expect(profile.wages.areas[0].annual.median).toEqual({
    value: expect.any(Number),
    unit: 'USD/year',
    area: 'CA',
    release: expect.stringContaining('May 2025'),
    source: expect.any(String),
    measuredFor: { code: '29-2072', title: 'Medical Records Specialists', scope: 'same' },
  })
})

test('data tells what is loaded', async ({ dataDir }) => {
  const { code, stdout } = await runWaymark(['data', '--json'], dataDir)
  expect(code).toBe(0)
  const loaded = JSON.parse(stdout)
  expect(loaded.occupations).toBe(1016)
  for (const source of loaded.sources) {
    expect(source).toMatchObject({ release: expect.any(String), retrieved: expect.any(String) })
  }
  expect(loaded.tables.every(({ rows }: { rows: number }) => rows > 0)).toBe(true)
})

test.describe('says what went wrong on stderr, with its exit code and nothing on stdout', () => {
  const cases: [string, string[], number, RegExp][] = [
    ['an unknown command', ['serach', 'nurse'], 2, /unknown command/],
    ['a missing argument', ['profile'], 2, /missing required argument/],
    ['an unknown option', ['data', '--wide'], 2, /unknown option/],
    ['a code that is no code', ['profile', 'nurse'], 3, /29-2072\.00/],
    ['a place that is no place', ['profile', '29-2072.00', '--area', 'C'], 3, /postal code/],
    ['a code that nothing has', ['profile', '99-9999.00'], 4, /99-9999\.00/],
    ['a place that is not loaded', ['profile', '29-2072.00', '--area', 'ZZ'], 4, /ZZ/],
    ['a retired code', ['profile', '29-2071.00'], 4, /29-2072\.00.*29-9021\.00/],
  ]
  for (const [what, args, code, sentence] of cases) {
    test(what, async ({ dataDir }) => {
      const outcome = await runWaymark(args, dataDir)
      expect(outcome.stdout).toBe('')
      expect(outcome.stderr).toMatch(sentence)
      expect(outcome.code).toBe(code)
    })
  }
})

test('help stands at each level', async ({ dataDir }) => {
  for (const args of [['--help'], ['search', '--help'], ['print', '--help']]) {
    const { code, stdout } = await runWaymark(args, dataDir)
    expect(code).toBe(0)
    expect(stdout).toContain('Usage: waymark')
  }
})

test('writes only into the data folder that it is given', async ({ dataDir }) => {
  await runWaymark(['search', 'nurse', '--json'], dataDir)
  expect(readdirSync(dataDir).length).toBeGreaterThan(0)
})
