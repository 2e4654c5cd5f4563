import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** Every violation of the WCAG 2.2 A and AA rules, as "rule: element". */
export async function violations(page: Page): Promise<string[]> {
  // The policy of the page stops injected scripts; this one comes through the debugger instead.
  await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate(() => {
    const run: unknown = Reflect.get(Object(Reflect.get(globalThis, 'axe')), 'run')
    if (typeof run !== 'function') throw new Error('axe is not there')
    return run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
  })
  return found.flatMap(({ id, nodes }: axe.Result) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}
