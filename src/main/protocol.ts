import { protocol } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { VIDEO_HOST } from '../office/videos.ts'

export const APP_ORIGIN = 'app://bundle'

const SHEET_HOST = 'sheet'
/** Stands in a page for the value that a load of it is given. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Must run before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // A video is read in parts, and captions from another host of ours need leave by CORS.
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        corsEnabled: true,
      },
    },
  ])
}

/**
 * The file inside `folder` that an address of the window names; null for another host, another
 * scheme, or a path that leads out of the folder.
 */
export function resolveBundlePath(folder: string, url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol: scheme, host, pathname } = new URL(url)
  if (`${scheme}//${host}` !== APP_ORIGIN) return null
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (path.includes('\\') || path.includes('\0')) return null
  const file = join(folder, path === '/' ? 'index.html' : path)
  const inside = relative(folder, file)
  return inside.startsWith('..') || isAbsolute(inside) ? null : file
}

export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    `media-src app://${VIDEO_HOST}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const headers = (type: string, nonce: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
})

const sheets = new Map<string, string>()

/** Holds a finished sheet under an address that only this process knows, until `close` is called. */
export function offerSheet(html: string): { readonly url: string; readonly close: () => void } {
  const id = randomBytes(16).toString('hex')
  sheets.set(id, html)
  return { url: `app://${SHEET_HOST}/${id}`, close: () => sheets.delete(id) }
}

/** Answers a request for a career video or its captions. */
export type ServeVideo = (path: string, range: string | null) => Promise<Response | null>

/** Serves the window's files, finished sheets and, with `serveVideo`, career videos; all else is 404. */
export function serve(folder: string, serveVideo?: ServeVideo): void {
  protocol.handle('app', async (request) => {
    const refused = new Response(null, { status: 404 })
    if (request.method !== 'GET') return refused
    const nonce = randomBytes(16).toString('base64')
    const { host, pathname } = new URL(request.url)
    if (host === SHEET_HOST) {
      const html = sheets.get(pathname.slice(1))
      return html === undefined
        ? refused
        : new Response(html.replaceAll(NONCE_PLACEHOLDER, nonce), {
            headers: headers('text/html; charset=utf-8', nonce),
          })
    }
    if (host === VIDEO_HOST) {
      return (await serveVideo?.(pathname, request.headers.get('range'))) ?? refused
    }
    const file = resolveBundlePath(folder, request.url)
    const type = file && types[extname(file)]
    if (!file || !type) return refused
    try {
      const bytes = await readFile(file)
      const body =
        extname(file) === '.html'
          ? bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)
          : new Uint8Array(bytes)
      return new Response(body, { headers: headers(type, nonce) })
    } catch {
      return refused
    }
  })
}
