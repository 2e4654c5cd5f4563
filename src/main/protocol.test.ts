import { describe, expect, test, vi } from 'vitest'

// Electron's module is a path to a program outside Electron; these functions need none of it.
vi.mock('electron', () => ({ protocol: {}, app: {}, session: {} }))

const { contentSecurityPolicy, resolveBundlePath } = await import('./protocol.ts')
const { isTrustedSender } = await import('./security.ts')

describe('resolveBundlePath', () => {
  test('serves the page and files below the folder', () => {
    expect(resolveBundlePath('/app/out', 'app://bundle/')).toBe('/app/out/index.html')
    expect(resolveBundlePath('/app/out', 'app://bundle/assets/x.js?v=1')).toBe(
      '/app/out/assets/x.js',
    )
  })

  test.each([
    'app://bundle/%2e%2e%2f%2e%2e%2fetc/passwd',
    'app://bundle/..%5c..%5cwindows',
    'app://bundle/%00',
    'app://bundle/%zz',
    'app://bundle.example.com/index.html',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://bundle/index.html',
    'not an address',
  ])('refuses %s', (url) => {
    expect(resolveBundlePath('/app/out', url)).toBeNull()
  })
})

test('the policy allows nothing unsafe and no connection', () => {
  const policy = contentSecurityPolicy('abc')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy.match(/media-src [^;]*/)?.[0]).toBe('media-src app://video')
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

describe('isTrustedSender', () => {
  const frame = { url: 'app://bundle/#/data', parent: null }

  test('trusts the main frame of our own page', () => {
    expect(isTrustedSender(frame)).toBe(true)
  })

  test('refuses no frame, an inner frame, and any other origin', () => {
    expect(isTrustedSender(null)).toBe(false)
    for (const url of [
      'app://sheet/1',
      'app://bundle.example.com/',
      'https://bundle/',
      'file:///',
      '',
    ]) {
      expect(isTrustedSender({ ...frame, url })).toBe(false)
    }
  })
})
