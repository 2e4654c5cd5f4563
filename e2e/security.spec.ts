import { expect, test } from './app.ts'

test('the page has no Node, no Electron, and two functions to call', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    bridge: Object.keys(Object(Reflect.get(globalThis, 'waymark'))),
    protocol: location.protocol,
  }))
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['call', 'on'],
    protocol: 'app:',
  })
})

test('the window is sandboxed and isolated', async ({ waymark }) => {
  const preferences = await waymark.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // The method is left out of Electron's types.
    const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences')
    const all: unknown = typeof read === 'function' ? read.call(contents) : {}
    const pick = (name: string): unknown => Reflect.get(Object(all), name)
    return {
      sandbox: pick('sandbox'),
      contextIsolation: pick('contextIsolation'),
      nodeIntegration: pick('nodeIntegration'),
      webSecurity: pick('webSecurity'),
      webviewTag: pick('webviewTag'),
      spellChecker: contents?.session.isSpellCheckerEnabled(),
    }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellChecker: false,
  })
})

test('the content security policy has no unsafe source and stops injected script and style', async ({
  page,
}) => {
  const outcome = await page.evaluate(async () => {
    const policy = await new Promise<string>((resolve) => {
      document.addEventListener(
        'securitypolicyviolation',
        (violation) => resolve(violation.originalPolicy),
        { once: true },
      )
      const script = document.createElement('script')
      script.textContent = 'globalThis.injected = true'
      document.body.append(script)
    })
    const styled = document.createElement('div')
    styled.setAttribute('style', 'width: 123px')
    document.body.append(styled)
    const width = styled.getBoundingClientRect().width
    styled.remove()
    return { policy, injected: Reflect.has(globalThis, 'injected'), width }
  })
  expect(outcome.injected).toBe(false)
  expect(outcome.width).not.toBe(123)
  expect(outcome.policy).toContain("default-src 'none'")
  expect(outcome.policy).not.toContain('unsafe')
})

test('a fetch is refused, and a full walk makes no network request and breaks no policy', async ({
  waymark,
  page,
}) => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  await waymark.electron.evaluate(({ session }) => {
    const foreign: string[] = []
    Object.assign(globalThis, { foreign })
    const note = ({ url }: { url: string }): void => {
      if (!/^(app|data|blob|devtools):/.test(url)) foreign.push(url)
    }
    // A request that was cancelled ends in an error; one that got through would send its headers.
    session.defaultSession.webRequest.onErrorOccurred(note)
    session.defaultSession.webRequest.onSendHeaders(note)
  })
  const foreignRequests = () =>
    waymark.electron.evaluate((): unknown => Reflect.get(globalThis, 'foreign'))
  for (const view of ['/', '/occupation/29-2072.00', '/data', '/settings']) {
    await page.evaluate((address) => {
      location.hash = address
    }, view)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  expect(violations).toEqual([])
  expect(await foreignRequests()).toEqual([])

  const refused = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(refused).toBe('refused')
  const image = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const element = new Image()
        element.addEventListener('load', () => resolve('loaded'))
        element.addEventListener('error', () => resolve('refused'))
        element.src = 'https://example.com/x.png'
      }),
  )
  expect(image).toBe('refused')
  // The operating system may open a page only on purpose; nothing here asked for one.
  const windows = await waymark.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  )
  expect(windows).toBe(1)
})

test('navigation and new windows are denied, hostile look-alikes too', async ({
  waymark,
  page,
}) => {
  await waymark.electron.evaluate(({ shell }) => {
    Object.assign(globalThis, { opened: [] })
    shell.openExternal = (url: string) => {
      const list: unknown = Reflect.get(globalThis, 'opened')
      if (Array.isArray(list)) list.push(url)
      return Promise.resolve()
    }
  })
  const shown = () =>
    waymark.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => ({
        url: webContents.getURL(),
        title: webContents.getTitle(),
      })),
    )
  const before = await shown()
  for (const url of [
    'https://example.com/?next=app://bundle',
    'app://bundle.example.com/',
    'file:///etc/passwd',
    'javascript:document.title="x"',
  ]) {
    await page.evaluate((address) => {
      for (const target of ['_self', '_blank']) {
        const link = document.createElement('a')
        link.href = address
        link.target = target
        document.body.append(link)
        link.click()
        link.remove()
      }
      window.open(address)
    }, url)
  }
  // Playwright waits for a navigation that was denied, so the program is asked instead of the page.
  expect(await shown()).toEqual(before)
  expect(await waymark.electron.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([])
})

test('permissions are denied', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const notification = await Notification.requestPermission()
    const place = await new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('denied'),
      )
    })
    return { notification, place }
  })
  expect(answers).toEqual({ notification: 'denied', place: 'denied' })
})

test('a request outside the contract, or with a wrong input, is refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const bridge: unknown = Reflect.get(globalThis, 'waymark')
    const call: unknown = Reflect.get(Object(bridge), 'call')
    if (typeof call !== 'function') throw new Error('There is no bridge.')
    const attempts: [unknown, unknown][] = [
      ['constructor', {}],
      ['store.run', { sql: 'select 1' }],
      ['profile.get', { code: "29-2072.00' or 1=1", area: 'CA' }],
      ['profile.get', { code: '29-2072.00', area: 'CA', extra: 1 }],
      ['occupations.search', { words: 'x'.repeat(301), area: 'US', limit: 5 }],
      ['links.open', { link: 'https://example.com/' }],
      [null, null],
    ]
    const answered: unknown[] = []
    for (const [name, input] of attempts) answered.push(await call(name, input))
    return answered
  })
  for (const answer of answers) {
    expect(answer).toEqual({ ok: false, failure: { kind: 'invalid-input' } })
  }
})

test('a frame inside the page cannot call the program', async ({ page }) => {
  const reachable = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = 'app://bundle/index.html'
    document.body.append(frame)
    const inner = frame.contentWindow
    const found = inner !== null && Reflect.has(inner, 'waymark')
    frame.remove()
    return found
  })
  expect(reachable).toBe(false)
})
