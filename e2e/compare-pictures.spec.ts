import type { Page } from '@playwright/test'
import { messages } from '../src/shared/messages.ts'
import { expect, test } from './app.ts'
import { showComparison, threeByThree } from './comparison.ts'
import { resize } from './pages.ts'

// Two runs on one machine are alike to the last pixel. The edges of letters may differ a little in
// color from one runtime to the next (threshold), which a few pixels may exceed; a word that changes
// or a line that moves does so with more than these.
const tolerance = { threshold: 0.2, maxDiffPixels: 150 }

// Renew them with `npm run e2e -- compare-pictures --update-snapshots`, and look at each.
test.skip(process.platform !== 'linux', 'The pictures were taken on Linux.')

interface Look {
  readonly width: number
  readonly height: number
  readonly textSize: string
  readonly colors: 'light' | 'dark' | 'forced'
}

const usual: Look = { width: 1280, height: 900, textSize: '100%', colors: 'light' }
const looks: Readonly<Record<string, Look>> = {
  wide: usual,
  '1024x768': { ...usual, width: 1024, height: 768 },
  'large-text': { ...usual, textSize: '200%' },
  dark: { ...usual, colors: 'dark' },
  'forced-colors': { ...usual, colors: 'forced' },
}

/** Room around what is pictured, which shows that nothing hangs over. */
const MARGIN = 16

/** From the top of the section `first` to the end of `last`, `most` pixels of it at most. */
async function picture(
  page: Page,
  name: string,
  [first, last]: readonly [string, string],
  most = Infinity,
): Promise<void> {
  const section = (title: string) => page.getByRole('region', { name: title, exact: true })
  const top = await section(first).boundingBox()
  const end = await section(last).boundingBox()
  if (!top || !end) throw new Error('The comparison is not there.')
  await expect(page).toHaveScreenshot(['compare', `${name}.png`], {
    ...tolerance,
    fullPage: true,
    clip: {
      x: end.x - MARGIN,
      y: top.y - MARGIN,
      width: end.width + 2 * MARGIN,
      height: Math.min(end.y + end.height - top.y + 2 * MARGIN, most),
    },
  })
}

const { choose, lines, pay, future, start } = messages.compareScreen

for (const [name, { width, height, textSize, colors }] of Object.entries(looks)) {
  test(`the comparison looks as it did: ${name}`, async ({ waymark }) => {
    const { page } = waymark
    await page.emulateMedia({
      colorScheme: colors === 'light' ? 'light' : 'dark',
      forcedColors: colors === 'forced' ? 'active' : 'none',
    })
    await resize(waymark, width, height)
    await page.evaluate((size) => {
      const { style } = document.documentElement
      style.fontSize = size
      // A picture of the whole page has no scroll bar, and the layout must not follow that.
      style.scrollbarWidth = 'none'
    }, textSize)
    await showComparison(page, threeByThree)
    // Nothing may lie under the pointer of the machine that runs this.
    await page.mouse.move(0, 0)
    await picture(page, name, [lines.heading, pay.heading], 2000)
    if (name !== 'wide') return
    await picture(page, 'wide-above', [choose.jobs, lines.heading])
    await picture(page, 'wide-below', [future.heading, start.heading])
  })
}
