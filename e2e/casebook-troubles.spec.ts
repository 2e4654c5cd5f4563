import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unlockCasebook } from '../src/casebook/casebook.ts'
import { connect } from '../src/casebook/connection.ts'
import { generateCasebook } from '../src/casebook/testing/generate.ts'
import { PASSPHRASE as GENERATED } from '../src/casebook/testing/casebooks.ts'
import { readKeyFile } from '../src/casebook/keys/key-file.ts'
import { openWithPassphrase } from '../src/casebook/keys/keyring.ts'
import { placesIn } from '../src/casebook/places.ts'
import { closeWaymark, expect, openWaymark, test } from './app.ts'
import { PASSPHRASE, addClient, ask, createCasebook, saved, unlock } from './casebook.ts'
import { show } from './pages.ts'

const isRoot = process.getuid?.() === 0

/** Whether the folder cannot be written from now on: root needs a file system mounted for reading. */
function forbidWriting(folder: string): boolean {
  if (!isRoot) chmodSync(folder, 0o500)
  else if (spawnSync('mount', ['--bind', folder, folder]).status !== 0) return false
  else spawnSync('mount', ['-o', 'remount,ro,bind', folder])
  return true
}
function allowWriting(folder: string): void {
  if (isRoot) spawnSync('umount', [folder])
  else chmodSync(folder, 0o700)
}

test('each trouble with the file is told in its own words, leaves it as it is, and has a way on', async ({
  page,
  dataDir,
}) => {
  test.setTimeout(120_000)
  await createCasebook(page)
  await addClient(page, 'R-1', 'Ann Lee')
  await ask(page, 'casebook.backups.now', {})
  await page.keyboard.press('Control+l')
  const passphrase = page.getByLabel('Passphrase', { exact: true })
  await expect(passphrase).toBeFocused()
  // Nothing stands in the way of a paste.
  expect(
    await passphrase.evaluate((field) =>
      field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })),
    ),
  ).toBe(true)
  const alert = page.getByRole('main').getByRole('alert').filter({ hasText: /./ })
  const folder = join(dataDir, 'casebook')
  const places = placesIn(folder)
  const keys = readKeyFile(places.keys)
  const person = keys.people[0]?.id ?? ''

  const other = await unlockCasebook(folder, { by: 'passphrase', person, passphrase: PASSPHRASE })
  await unlock(page)
  await expect(alert).toContainText('Close the other copy and try again.')
  other.lock()

  /** Answers the version that it was. */
  const writtenBy = async (version: number): Promise<number> => {
    const dataKey = await openWithPassphrase(keys, person, PASSPHRASE)
    const database = connect(places.database, dataKey, 'write')
    const before = Number(database.pragma('user_version', { simple: true }))
    database.pragma(`user_version = ${version}`)
    database.close()
    return before
  }
  const ours = await writtenBy(99)
  await unlock(page)
  await expect(alert).toContainText('Install the newer version to open it.')
  await writtenBy(ours)

  if (forbidWriting(folder)) {
    await unlock(page)
    await expect(alert).toContainText('Ask for the right to write to the folder')
    allowWriting(folder)
  }

  const damaged = readFileSync(places.database).fill(0, 40, 60)
  writeFileSync(places.database, damaged)
  await unlock(page)
  await expect(alert).toContainText('Restore the newest backup')
  expect(readFileSync(places.database)).toEqual(damaged)

  writeFileSync(places.keys, '{')
  await page.reload()
  await expect(alert).toContainText('Restore a backup; each one brings its own key file.')
  await page.getByRole('button', { name: 'Restore a casebook from a backup' }).click()
  await page.getByLabel('Which backup?').selectOption({ index: 1 })
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(page.getByRole('main')).toContainText('Ann Lee')
})

test('a full disk is said where the note is written, which goes on once there is room', async ({
  dataDir,
}) => {
  const folder = join(dataDir, 'casebook')
  mkdirSync(folder)
  const mounted =
    isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0
  test.skip(!mounted, 'needs root and the right to mount a small disk')
  const { electron, page } = await openWaymark(dataDir)
  try {
    await createCasebook(page)
    await addClient(page, 'R-1', 'Ann Lee')
    await page.getByRole('button', { name: 'Write a note' }).click()
    await page.getByLabel('Subject').fill('Before')
    await saved(page)
    for (let bytes = 1024 * 1024; bytes >= 512;) {
      try {
        writeFileSync(join(folder, `filler-${bytes}`), Buffer.alloc(bytes), { flag: 'a' })
      } catch {
        bytes /= 2
      }
    }
    const words = 'Long enough to need room. '.repeat(400)
    await page.getByLabel('What we did').fill(words)
    await expect(page.getByRole('alert').filter({ hasText: 'The disk is full.' })).toBeVisible()
    expect(await page.getByLabel('What we did').inputValue()).toBe(words)
    spawnSync('sh', ['-c', `rm ${folder}/filler-*`])
    await page.getByRole('button', { name: 'Save again' }).click()
    await saved(page)
  } finally {
    await closeWaymark(electron)
    spawnSync('umount', [folder])
  }
})

test('the window answers while a large casebook is backed up and checked @long', async ({
  dataDir,
}) => {
  test.setTimeout(240_000)
  const folder = join(dataDir, 'casebook')
  await generateCasebook(folder, { clients: 500, notes: 30_000 })
  const { electron, page } = await openWaymark(dataDir)
  await show(page, '/clients')
  await unlock(page, GENERATED)
  await expect(page.getByRole('main')).toContainText('500 clients')
  for (const name of ['casebook.backups.now', 'casebook.check']) {
    const working = ask(page, name, {}).then(() => true)
    let answers = 0
    const answer = async (): Promise<boolean> => {
      await ask(page, 'casebook.clients.list', { archived: false })
      answers += 1
      return false
    }
    while (!(await Promise.race([working, answer()])));
    expect(answers, name).toBeGreaterThan(20)
  }
  await closeWaymark(electron)
  rmSync(folder, { recursive: true, force: true })
})
