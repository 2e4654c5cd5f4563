import { expect, test } from 'vitest'
import { getProfile } from '../../store/profile.ts'
import { openTestStore } from '../../store/testing/test-store.ts'
import { profileText } from './profile-text.ts'

const profile = getProfile(openTestStore(), '51-3011.00', 'US')

test('official text stands below ours under the name of its release', () => {
  const official = { release: 'O*NET 99.1', source: 'onet-99.1' }
  const text = profileText({
    ...profile,
    summary: { ...profile.summary, official: { text: 'Bake moons.', ...official } },
    activities: { ...profile.activities, official: { items: ['Knead the moon.'], ...official } },
  })
  expect(text).toContain(`${profile.summary.text}\n  From O*NET 99.1:\n  Bake moons.\n`)
  expect(text).toContain(
    `${profile.activities.items.at(-1)}\n  From O*NET 99.1:\n  Knead the moon.\n`,
  )
  expect(profileText(profile)).not.toContain('From O*NET')
})
