import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SummarySection } from './words-sections.tsx'
import { ActivitiesSection } from './work-sections.tsx'

const official = { release: 'O*NET 99.1', source: 'onet-99.1' }
const heading = /<(h[23])[^>]*>(.*?)<\/\1>/g
const headingsOf = (markup: string): string[] =>
  Array.from(markup.matchAll(heading), ([, level, text]) => `${level} ${text}`)

test('official text stands beside ours, each under its name', () => {
  const text = renderToStaticMarkup(
    <SummarySection
      summary={{
        text: 'You bake.',
        source: 'waymark',
        official: { text: 'Bake moons.', ...official },
      }}
    />,
  )
  expect(headingsOf(text)).toEqual([
    'h2 What do they do?',
    'h3 Plain words by Waymark',
    'h3 From O*NET 99.1',
  ])
  expect(text.indexOf('You bake.')).toBeLessThan(text.indexOf('From O*NET 99.1'))
  expect(text.indexOf('Bake moons.')).toBeGreaterThan(text.indexOf('From O*NET 99.1'))
})

test('more official tasks than ours wait behind a button', () => {
  const items = Array.from({ length: 9 }, (_, at) => `Knead moon ${at}.`)
  const text = renderToStaticMarkup(
    <ActivitiesSection
      activities={{ items: ['Bake'], source: 'waymark', official: { items, ...official } }}
    />,
  )
  expect(text).toContain('Knead moon 5.')
  expect(text).not.toContain('Knead moon 6.')
  expect(text).toContain('9 tasks')
})

test('without official text the page is as it was', () => {
  const text = renderToStaticMarkup(
    <SummarySection summary={{ text: 'You bake.', source: 'waymark', official: null }} />,
  )
  expect(headingsOf(text)).toEqual(['h2 What do they do?'])
  expect(text).toContain('Plain words by Waymark')
})
