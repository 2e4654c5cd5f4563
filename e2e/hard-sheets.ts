import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { z } from 'zod'

const root = fileURLToPath(new URL('..', import.meta.url))
const printer = fileURLToPath(new URL('print-files.mjs', import.meta.url))

const rendered = z.array(
  z.object({
    name: z.string(),
    html: z.string(),
    pages: z.number(),
    titles: z.array(z.string()),
  }),
)
export type RenderedSheet = z.infer<typeof rendered>[number]

/** Every hard sheet as HTML. The sheets embed their fonts through Vite, so Vite has to load them. */
export async function renderHardSheets(): Promise<readonly RenderedSheet[]> {
  const vite = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { renderedHardSheets } = await vite.ssrLoadModule('/src/sheets/testing/rendered.ts')
    return rendered.parse(renderedHardSheets())
  } finally {
    await vite.close()
  }
}

/** Prints the sheets in real Electron, as the program does, into `folder`; answers their files. */
export async function printSheets(
  sheets: readonly RenderedSheet[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const electron = process.env['WAYMARK_ELECTRON']
  if (!electron)
    throw new Error('Run the end-to-end tests with `npm run e2e`, which finds Electron.')
  mkdirSync(folder, { recursive: true })
  const files = new Map<string, string>()
  const pairs = sheets.flatMap(({ name, html }) => {
    const file = join(folder, name.replaceAll(' ', '-'))
    writeFileSync(`${file}.html`, html)
    files.set(name, `${file}.pdf`)
    return [`${file}.html`, `${file}.pdf`]
  })
  const profile = join(folder, 'electron')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(
    electron,
    [...sandbox, `--user-data-dir=${profile}`, printer, '--', ...pairs],
    { stdio: 'ignore' },
  )
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  rmSync(profile, { recursive: true, force: true })
  if (code !== 0) throw new Error(`Electron ended with ${String(code)}.`)
  return files
}

/** Keeps each page as a picture, in color and in gray, to be looked at; needs poppler. */
export function keepPictures(files: Iterable<string>): void {
  for (const file of files) {
    const page = file.replace(/\.pdf$/, '')
    spawnSync('pdftoppm', ['-r', '60', '-png', file, page], { stdio: 'ignore' })
    spawnSync('pdftoppm', ['-r', '60', '-gray', '-png', file, `${page}-gray`], { stdio: 'ignore' })
  }
}
