import { expect, test } from 'vitest'
import { programArguments } from './arguments.ts'

test('an unpackaged start keeps what follows the path of the program', () => {
  const argv = [
    '/e/electron',
    '--no-sandbox',
    '--ozone-platform=headless',
    '/repo/.',
    'search',
    'nurse',
    '--json',
  ]
  expect(programArguments(argv, false, '/repo')).toEqual({
    dataDir: undefined,
    firstPicture: undefined,
    rest: ['search', 'nurse', '--json'],
  })
})

test('a packaged start keeps everything after the program', () => {
  expect(programArguments(['/opt/waymark', 'data'], true, '/opt/resources').rest).toEqual(['data'])
})

test('the data folder may stand anywhere and in both forms', () => {
  const before = programArguments(['/w', '--data-dir', '/d', 'data'], true, '/r')
  const after = programArguments(['/w', 'data', '--data-dir=/d'], true, '/r')
  expect(before).toEqual(after)
  expect(before.dataDir).toBe('/d')
})

test("Electron's own switches are not commands", () => {
  const argv = ['/w', '--inspect=0', '--remote-debugging-port=0']
  expect(programArguments(argv, true, '/r').rest).toEqual([])
})
