import type { Page } from '@playwright/test'
import axe from 'axe-core'

const every = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Every violation of the WCAG 2.2 A and AA rules, as "rule: element". With `colors`, of contrast alone:
 * what else is wrong is wrong in every color.
 */
export async function violations(page: Page, rules: 'all' | 'colors' = 'all'): Promise<string[]> {
  // The policy of the page stops injected scripts; this one comes through the debugger instead.
  await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate(
    (runOnly) => {
      const run: unknown = Reflect.get(Object(Reflect.get(globalThis, 'axe')), 'run')
      if (typeof run !== 'function') throw new Error('axe is not there')
      return run(document, { runOnly, resultTypes: ['violations'] })
    },
    rules === 'all' ? every : ['color-contrast'],
  )
  return found.flatMap(({ id, nodes }: axe.Result) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}
