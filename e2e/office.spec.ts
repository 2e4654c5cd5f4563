import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { closeWaymark, expect, openWaymark, test } from './app.ts'
import type { Waymark } from './app.ts'
import { violations } from './axe.ts'
import { chooseNext, drawPicture, recordVideo, saveNext } from './office.ts'
import { resize, show } from './pages.ts'

const main = (page: Page) => page.getByRole('main')

const two = (value: number): string => String(value).padStart(2, '0')

const daysFromNow = (days: number): string => {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

const HEADER = 'kind,applies to,place,name,phone,address,web address,note,expires on'

/** Brings a CSV file of `rows` into the drawer, without a look at the report. */
async function bringIn(waymark: Waymark, rows: readonly string[]): Promise<void> {
  const file = join(waymark.dataDir, 'list.csv')
  writeFileSync(file, [HEADER, ...rows].join('\r\n'))
  await chooseNext(waymark, file)
  const { page } = waymark
  await show(page, '/drawer')
  await page.getByRole('button', { name: 'Bring in a CSV file' }).click()
  await page.getByRole('button', { name: /^Bring in \d/ }).click()
  await expect(main(page)).toContainText('Brought in:')
}

test('an entry is written for a job, stands on its page in its place, is changed and removed', async ({
  page,
}) => {
  await page.getByLabel('Figures for').selectOption('California')
  await show(page, '/occupation/29-2072.00')
  const office = page.getByRole('region', { name: 'From your office' })
  await expect(office).toContainText('Your office has added nothing')
  await office.getByRole('link', { name: 'Add an entry for this job' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(main(page)).toContainText('Medical Records Specialists (29-2072.00)')

  // What is missing is said, and the field takes the focus.
  await page.getByLabel('Web address').fill('http://plain.example')
  await page.getByRole('button', { name: 'Save' }).click()
  const name = page.getByLabel('Name (needed)')
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription('Fill this in.')
  await expect(page.getByRole('status').filter({ hasText: '2 things need a change.' })).toHaveCount(
    1,
  )

  await page.keyboard.type('City College')
  await page.getByLabel('What is it?').selectOption('Training provider')
  await page.getByLabel('In which place?').selectOption('California')
  await page.getByLabel('Phone').fill('555 0100')
  await page.getByLabel('Web address').fill('college.example/records')
  await page.getByLabel('Last day').fill(daysFromNow(12))
  await page.getByRole('button', { name: 'Save' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical Records Specialists')
  await expect(office).toContainText('City College')
  await expect(office).toContainText('https://college.example/records')
  await expect(office).toContainText('Expires in 12 days')

  await page.getByLabel('Figures for').selectOption('Nevada')
  await expect(office).not.toContainText('City College')
  await expect(office).toContainText('1 more entry is for other places.')

  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Desk drawer' })
    .click()
  await expect(main(page)).toContainText('1 entry will expire within 30 days.')
  await page.getByRole('link', { name: 'Edit City College' }).click()
  await page.getByLabel('Phone').fill('555 0199')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(main(page)).toContainText('555 0199')

  await page.getByRole('button', { name: 'Remove City College' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await expect(main(page)).toContainText('The drawer is empty.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'City College' })).toBeFocused()
})

test('a job is found and chosen by keyboard alone', async ({ page }) => {
  await show(page, '/drawer/new')
  await page.getByLabel('Name (needed)').fill('Court reporters’ board')
  await page.getByRole('radio', { name: 'One job' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('radio', { name: 'One job' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Find the job' }).fill('court reporter')
  await expect(page.getByRole('option', { name: /^Court Reporters/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(main(page)).toContainText('Chosen: Court Reporters')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(main(page)).toContainText('Court reporters’ board')
  await expect(main(page)).toContainText('27-3092.00')
})

test('an agency’s list is checked before it comes in, and the drawer goes out as safe CSV', async ({
  waymark,
}) => {
  const { page, dataDir } = waymark
  const file = join(dataDir, 'agency.csv')
  writeFileSync(
    file,
    [
      HEADER,
      'certification,29-2072.00,any,"=HYPERLINK(""https://evil.example"")",,,,,',
      'license,29-2072.00,California,State board,+1 555 0100,,https://board.example.gov/,,',
      'sponsor,29,US,Hospital union,,,,,12/31/2099',
      'hiring event,29-2072.00,CA,Last year’s fair,,,,,1/1/2020',
      'school,29-2071.00,CA,Old code,,,,,',
      'school,29-2072.00,CA,,,,,,',
    ].join('\r\n'),
  )
  await show(page, '/drawer')
  await chooseNext(waymark, null)
  await page.getByRole('button', { name: 'Bring in a CSV file' }).click()
  await expect(main(page)).toContainText('Nothing was chosen')

  await chooseNext(waymark, file)
  await page.getByRole('button', { name: 'Bring in a CSV file' }).click()
  const report = page.getByRole('region', { name: 'Check of agency.csv' })
  await expect(report.getByRole('heading', { name: 'Check of agency.csv' })).toBeFocused()
  await expect(report).toContainText('4 new')
  await expect(report).toContainText('2 cannot be taken')
  await expect(report.getByRole('listitem').filter({ hasText: 'Row 6.' })).toContainText(
    'This code was replaced. Use 29-2072.00 or 29-9021.00.',
  )
  await expect(report.getByRole('listitem').filter({ hasText: 'Row 7.' })).toContainText(
    'Fill this in.',
  )
  // Nothing is kept until it is asked for.
  await expect(main(page)).toContainText('The drawer is empty.')
  await report.getByRole('button', { name: 'Bring in 4 entries' }).click()
  await expect(main(page)).toContainText('Brought in: 4 new, 0 changed.')

  await page.getByLabel('Figures for').selectOption('California')
  await show(page, '/occupation/29-2072.00')
  for (const [section, text] of [
    ['Certifications: show your skills', '=HYPERLINK'],
    ['Licenses: do I need one?', 'State board'],
    ['Apprenticeships: learn on the job', 'Hospital union'],
  ] as const) {
    const region = page.getByRole('region', { name: section })
    await expect(region.getByRole('heading', { name: 'From your office' })).toBeVisible()
    await expect(region).toContainText(text)
  }
  await expect(main(page)).not.toContainText('Last year’s fair')
  await expect(page.getByRole('region', { name: 'From your office' })).toContainText(
    '3 more entries stand further up',
  )

  await show(page, '/drawer')
  const saved = join(dataDir, 'saved.csv')
  await saveNext(waymark, saved)
  await page.getByRole('button', { name: 'Save the drawer as CSV' }).click()
  await expect(main(page)).toContainText('Saved as saved.csv.')
  const csv = readFileSync(saved, 'utf8')
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  expect(csv).toContain(`'+1 555 0100`)

  // It comes back as what it was.
  await chooseNext(waymark, saved)
  await page.getByRole('button', { name: 'Bring in a CSV file' }).click()
  await expect(page.getByRole('region', { name: 'Check of saved.csv' })).toContainText(
    '4 the same as before',
  )
  await page.getByRole('button', { name: 'Leave the drawer as it is' }).click()

  writeFileSync(file, 'PK\u0003\u0004 not a table')
  await chooseNext(waymark, file)
  await page.getByRole('button', { name: 'Bring in a CSV file' }).click()
  await expect(main(page).getByRole('alert').filter({ hasText: 'is not a table' })).toHaveCount(1)
})

test('a drawer of 5,000 is searched as one types, and takes no more', async ({ waymark }) => {
  const { page } = waymark
  await bringIn(
    waymark,
    Array.from({ length: 5_000 }, (_, row) => `school,29-2072.00,CA,School ${row},,,,,`),
  )
  await page.getByLabel('Search the drawer').fill('school 4321')
  await expect(main(page).getByRole('status')).toHaveText('1 entry of 5,000')
  await expect(main(page).getByRole('heading', { name: 'School 4321' })).toBeVisible()
  await show(page, '/drawer/new')
  await page.getByLabel('Name (needed)').fill('One too many')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'takes no more' })).toHaveCount(1)
})

test('a damaged drawer is kept aside and said, in the next start too', async ({
  waymark,
  dataDir,
}) => {
  await bringIn(waymark, ['school,29-2072.00,CA,City College,,,,,'])
  await closeWaymark(waymark.electron)
  const folder = join(dataDir, 'office')
  writeFileSync(join(folder, 'drawer.json'), '{"version":1,"entries":[{"id"')
  for (const start of ['first', 'second']) {
    const again = await openWaymark(dataDir)
    await show(again.page, '/drawer')
    const notice = again.page.getByRole('alert').filter({ hasText: 'A file was damaged.' })
    await expect(notice, start).toContainText('drawer.damaged-')
    if (start === 'second') {
      await notice.getByRole('button', { name: 'Hide this message' }).click()
      await expect(notice).toHaveCount(0)
    }
    await closeWaymark(again.electron)
  }
  const kept = readdirSync(folder).filter((name) => name.includes('damaged'))
  expect(kept.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
    '{"version":1,"entries":[{"id"',
  ])
})

test('a web address of an entry opens in the browser, and no other can be asked for', async ({
  waymark,
}) => {
  const { page, electron } = waymark
  await bringIn(waymark, ['school,29-2072.00,CA,City College,,,https://college.example/,,'])
  await electron.evaluate(({ shell }) => {
    Object.assign(globalThis, { opened: [] })
    shell.openExternal = (url: string) => {
      const list: unknown = Reflect.get(globalThis, 'opened')
      if (Array.isArray(list)) list.push(url)
      return Promise.resolve()
    }
  })
  await page.getByRole('link', { name: 'https://college.example/' }).click()
  const answers = await page.evaluate(async () => {
    const bridge: unknown = Reflect.get(globalThis, 'waymark')
    const call: unknown = Reflect.get(Object(bridge), 'call')
    if (typeof call !== 'function') throw new Error('no bridge')
    return [
      await call('drawer.openWeb', { id: 'https://evil.example/' }),
      await call('drawer.openWeb', { id: '4f0c0a3e-1f2b-4c3d-8e4f-5a6b7c8d9e0f' }),
      await call('drawer.openWeb', { web: 'https://evil.example/' }),
    ]
  })
  expect(answers).toEqual([
    { ok: false, failure: { kind: 'invalid-input' } },
    { ok: false, failure: { kind: 'drawer-entry-gone' } },
    { ok: false, failure: { kind: 'invalid-input' } },
  ])
  expect(await electron.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([
    'https://college.example/',
  ])
})

test('the letterhead and logo are kept for the next start, and no other file passes as a logo', async ({
  waymark,
  dataDir,
}) => {
  const { page } = waymark
  await show(page, '/settings')
  await page.getByLabel('Name of the office').fill('Riverside Job Center')
  await page.getByLabel('Address', { exact: true }).fill('1 Main St\nRiverside, CA')
  await page.getByLabel('Web address').fill('http://plain.example')
  await page.getByRole('button', { name: 'Save the letterhead' }).click()
  await expect(page.getByLabel('Web address')).toBeFocused()
  await page.getByLabel('Web address').fill('https://jobs.example.gov')
  await page.keyboard.press('Enter')
  await expect(main(page)).toContainText('The letterhead is kept.')

  const picture = join(dataDir, 'picture.png')
  for (const [content, said] of [
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'not a PNG or JPEG'],
    [Buffer.alloc(2_000_001, 0xff), 'too large'],
    // A header that promises a picture, and nothing behind it.
    [(await drawPicture(page, 'image/png', 300, 200)).subarray(0, 60), 'not a PNG or JPEG'],
  ] as const) {
    writeFileSync(picture, content)
    await chooseNext(waymark, picture)
    await page.getByRole('button', { name: 'Choose a logo' }).click()
    await expect(main(page).getByRole('alert').filter({ hasText: said })).toHaveCount(1)
  }
  const logo = page.getByRole('img', { name: 'Logo of Riverside Job Center' })
  await expect(logo).toHaveCount(0)

  // A JPEG under another name is known by its bytes, and drawn anew as a small PNG.
  writeFileSync(picture, await drawPicture(page, 'image/jpeg', 1200, 400))
  await page.getByRole('button', { name: 'Choose a logo' }).click()
  await expect(logo).toBeVisible()
  await expect(logo).toHaveAttribute('width', '600')
  expect(
    readFileSync(join(dataDir, 'office', 'logo.png'))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  await closeWaymark(waymark.electron)

  const again = await openWaymark(dataDir)
  await show(again.page, '/settings')
  await expect(again.page.getByLabel('Name of the office')).toHaveValue('Riverside Job Center')
  await expect(again.page.getByLabel('Web address')).toHaveValue('https://jobs.example.gov/')
  await again.page.getByRole('button', { name: 'Remove the logo' }).click()
  await expect(main(again.page)).toContainText('The logo is removed.')
  await expect(again.page.getByRole('button', { name: 'Choose a logo' })).toBeFocused()
  await closeWaymark(again.electron)
})

const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:10.000\nPeople sort records.\n'

/** A folder of videos with all that a video can have for one job. */
async function makeVideos({ page, dataDir }: Waymark): Promise<string> {
  const folder = join(dataDir, 'films')
  mkdirSync(folder)
  writeFileSync(join(folder, '29-2072.00.webm'), await recordVideo(page))
  writeFileSync(join(folder, '29-2072.00.vtt'), CAPTIONS)
  writeFileSync(join(folder, '29-2072.00.txt'), 'Records tell a story.\n\nSomeone keeps them.')
  writeFileSync(join(folder, 'holiday.mp4'), 'not by code')
  writeFileSync(join(dataDir, '11-1011.00.mp4'), 'outside of the folder')
  return folder
}

test('a career video plays in place with captions and transcript, and its absence is said', async ({
  waymark,
}) => {
  const { page } = waymark
  const folder = await makeVideos(waymark)
  await show(page, '/settings')
  await chooseNext(waymark, folder)
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await expect(main(page)).toContainText('Folder: films.')
  await expect(main(page)).toContainText('It holds 1 video, 1 with captions, and 1 transcript.')
  await expect(main(page)).toContainText('1 file is not named by a code.')
  // The window never learns where the folder is.
  expect(await page.content()).not.toContain(waymark.dataDir)

  await show(page, '/occupation/29-2072.00')
  const section = page.getByRole('region', { name: 'Career video' })
  await expect(section).toContainText('Records tell a story.')
  const video = section.getByLabel('Career video: Medical Records Specialists')
  const played = await video.evaluate(async (element) => {
    if (!(element instanceof HTMLVideoElement)) throw new Error('no video')
    element.muted = true
    await element.play()
    await new Promise((resolve) => element.addEventListener('timeupdate', resolve, { once: true }))
    const [track] = element.textTracks
    const deadline = performance.now() + 5_000
    while (track?.cues?.length !== 1 && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const cue = track?.cues?.[0]
    return {
      width: element.videoWidth,
      moved: element.currentTime > 0,
      mode: track?.mode,
      caption: cue instanceof VTTCue ? cue.text : null,
    }
  })
  expect(played).toEqual({
    width: 320,
    moved: true,
    mode: 'showing',
    caption: 'People sort records.',
  })

  renameSync(folder, `${folder}-gone`)
  await show(page, '/settings')
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(main(page)).toContainText('The folder films cannot be found.')
  await show(page, '/occupation/29-2072.00')
  await expect(section).toContainText('Your office’s folder of videos cannot be found now.')
  renameSync(`${folder}-gone`, folder)
  await section.getByRole('button', { name: 'Look again' }).click()
  await expect(video).toBeVisible()
})

test('videos are served in parts, by their exact names alone', async ({ waymark }) => {
  const folder = await makeVideos(waymark)
  writeFileSync(join(folder, '11-1021.00.mp4'), '0123456789')
  const ask = (path: string, range?: string) =>
    waymark.electron.evaluate(
      async ({ session }, request) => {
        const answer = await session.defaultSession.fetch(
          `app://video/${request.path}`,
          request.range ? { headers: { range: request.range } } : {},
        )
        const { status, headers } = answer
        const text = (await answer.text()).slice(0, 20)
        return {
          status,
          range: headers.get('content-range'),
          type: headers.get('content-type'),
          text,
        }
      },
      { path, range },
    )
  // Nothing is served before a folder is chosen.
  expect(await ask('11-1021.00.mp4')).toMatchObject({ status: 404 })
  await show(waymark.page, '/settings')
  await chooseNext(waymark, folder)
  await waymark.page.getByRole('button', { name: 'Choose a folder' }).click()
  await expect(main(waymark.page)).toContainText('Folder: films.')

  expect(await ask('11-1021.00.mp4')).toEqual({
    status: 200,
    range: null,
    type: 'video/mp4',
    text: '0123456789',
  })
  expect(await ask('11-1021.00.mp4', 'bytes=2-4')).toMatchObject({
    status: 206,
    range: 'bytes 2-4/10',
    text: '234',
  })
  expect(await ask('11-1021.00.mp4', 'bytes=-3')).toMatchObject({ status: 206, text: '789' })
  expect(await ask('11-1021.00.mp4', 'bytes=10-')).toMatchObject({ status: 416, text: '' })
  for (const path of [
    'holiday.mp4',
    '29-2072.00.txt',
    '../11-1011.00.mp4',
    '%2e%2e/11-1011.00.mp4',
    '%2e%2e%2f11-1011.00.mp4',
    '..%5c11-1011.00.mp4',
    '11-1011.00.mp4',
    '11-1021.00.mp4%00',
    '11-1021.00.mp4/',
    '',
  ]) {
    expect(await ask(path), path).toMatchObject({ status: 404, text: '' })
  }
})

for (const [name, media] of [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colors', { colorScheme: 'dark', forcedColors: 'active' }],
] as const) {
  test(`what the office brings breaks no accessibility rule in ${name}`, async ({ waymark }) => {
    const { page, dataDir } = waymark
    await page.emulateMedia(media)
    await bringIn(waymark, [
      `school,29-2072.00,any,City College,555 0100,"1 Main St\nRiverside",https://college.example/a/very/long/address/that/does/not/break?by=itself,Ask for Ana,${daysFromNow(3)}`,
      'certification,29-2072.00,any,Certified coder,,,,,',
      'license,29-2072.00,any,State board,,,,,',
      'sponsor,29-2072.00,any,Hospital union,,,,,',
      'other,29-2072.00,any,Past,,,,,1/1/2020',
    ])
    const folder = await makeVideos(waymark)
    await chooseNext(waymark, folder)
    await show(page, '/settings')
    await page.getByRole('button', { name: 'Choose a folder' }).click()
    const picture = join(dataDir, 'picture.png')
    writeFileSync(picture, await drawPicture(page, 'image/png', 300, 100))
    await chooseNext(waymark, picture)
    await page.getByRole('button', { name: 'Choose a logo' }).click()
    await expect(page.getByRole('img', { name: 'Logo of the office' })).toBeVisible()
    await page.getByLabel('Web address').fill('http://plain.example')
    await page.getByRole('button', { name: 'Save the letterhead' }).click()
    await expect(page.getByLabel('Web address')).toBeFocused()
    expect(await violations(page), 'settings').toEqual([])

    await show(page, '/occupation/29-2072.00')
    await expect(page.getByRole('region', { name: 'From your office' })).toContainText(
      'City College',
    )
    expect(await violations(page), 'profile').toEqual([])

    await show(page, '/drawer/new')
    await page.getByRole('radio', { name: 'One job' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByLabel('Name (needed)')).toBeFocused()
    expect(await violations(page), 'form').toEqual([])

    const file = join(dataDir, 'bad.csv')
    writeFileSync(file, `${HEADER}\nguild,29-2071.00,Atlantis,,,,,,\n,,,New,,,,,`)
    await chooseNext(waymark, file)
    await show(page, '/drawer')
    await page.getByRole('button', { name: 'Bring in a CSV file' }).click()
    await expect(page.getByRole('region', { name: 'Check of bad.csv' })).toBeVisible()
    expect(await violations(page), 'drawer').toEqual([])

    const sideways = (): Promise<number> =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    // What stands around the screen is tested with the other screens.
    const views = ['/drawer', '/drawer/new', '/settings', '/occupation/29-2072.00']
    await resize(waymark, 320, 800)
    expect(await sideways(), 'report at 320 px').toBeLessThanOrEqual(0)
    for (const view of views) {
      await show(page, view)
      expect(await sideways(), `${view} at 320 px`).toBeLessThanOrEqual(0)
    }
    await resize(waymark, 1280, 900)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    for (const view of views) {
      await show(page, view)
      expect(await sideways(), `${view} at 200 % text`).toBeLessThanOrEqual(0)
    }
  })
}
