import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCasebook, unlockCasebook } from '../src/casebook/casebook.ts'
import type { Casebook } from '../src/casebook/casebook.ts'
import { COST, PASSPHRASE, someClient, someNote } from '../src/casebook/testing/casebooks.ts'
import { expect, test } from './app.ts'
import type { CommandOutcome } from './command-line.ts'
import { runWaymark } from './command-line.ts'
import { readPdf } from './pdf.ts'

const launcher = fileURLToPath(new URL('../build/waymark.ts', import.meta.url))
const NAME = 'Zebulon Quarrywright'

/** A casebook with one client and one note, closed; answers its owner. */
async function prepare(dataDir: string): Promise<string> {
  const owner = { name: 'Ana Owner', passphrase: PASSPHRASE }
  const { casebook } = await createCasebook(join(dataDir, 'casebook'), owner, { cost: COST })
  const { id } = casebook.clients.add(someClient({ code: 'C-7', displayName: NAME, goal: '=1+1' }))
  const sections = [{ heading: 'Reason', text: 'asked about lanterns' }]
  const note = casebook.notes.start(id, someNote({ subject: 'First visit', sections }))
  casebook.notes.sign(note.id, note.revision)
  const person = casebook.people.me.id
  casebook.lock()
  return person
}

const unlock = (dataDir: string, person: string): Promise<Casebook> =>
  unlockCasebook(
    join(dataDir, 'casebook'),
    { by: 'passphrase', person, passphrase: PASSPHRASE },
    { cost: COST },
  )

/** Runs `waymark casebook …` with `passphrase` waiting on file descriptor 3. */
function run(
  args: readonly string[],
  dataDir: string,
  passphrase = PASSPHRASE,
): Promise<CommandOutcome> {
  const child = spawn(process.execPath, [launcher, 'casebook', ...args, '--passphrase-fd', '3'], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, WAYMARK_DATA_DIR: dataDir },
  })
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const pipe = child.stdio[3]
  if (pipe && 'end' in pipe) pipe.on('error', () => undefined).end(`${passphrase}\n`)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
  })
}

test('verify reads the whole casebook', async ({ dataDir }) => {
  await prepare(dataDir)
  const text = await run(['verify'], dataDir)
  expect(text).toEqual({
    code: 0,
    stdout: 'The casebook is sound: 1 clients, 1 notes.\n',
    stderr: '',
  })
  const json = await run(['verify', '--json'], dataDir)
  expect(JSON.parse(json.stdout)).toMatchObject({
    integrity: 'ok',
    searchIndex: 'ok',
    audit: { whole: true },
    clients: 1,
    notes: 1,
  })
})

test('backup leaves a copy that opens, where it is asked to', async ({ dataDir }) => {
  await prepare(dataDir)
  const folder = join(dataDir, 'stick')
  const outcome = await run(['backup', '--to', folder, '--json'], dataDir)
  expect(outcome.code).toBe(0)
  const { file }: { file: string } = JSON.parse(outcome.stdout)
  expect(readdirSync(folder).map((name) => join(folder, name))).toContain(file)
  expect(readFileSync(file).includes(NAME)).toBe(false)
})

test('export writes one client as JSON, CSV and PDF, and enters it in the log', async ({
  dataDir,
}) => {
  const person = await prepare(dataDir)
  const json = await run(['export', '--client', 'c-7'], dataDir)
  expect(json.stderr).toBe('')
  expect(JSON.parse(json.stdout)).toMatchObject({
    format: 'waymark casebook export',
    clients: [{ client: { displayName: NAME }, notes: [{ subject: 'First visit' }] }],
  })

  const csv = join(dataDir, 'client.csv')
  const written = await run(
    ['export', '--client', 'C-7', '--form', 'clients-csv', '--out', csv],
    dataDir,
  )
  expect(written.code).toBe(0)
  expect(readFileSync(csv, 'utf8')).toContain("'=1+1")

  const pdf = join(dataDir, 'client.pdf')
  const printed = await run(['export', '--client', 'C-7', '--form', 'pdf', '--out', pdf], dataDir)
  expect(printed).toMatchObject({ code: 0, stderr: '' })
  const { title, pages } = await readPdf(pdf)
  const text = pages.map((page) => page.text).join(' ')
  expect(title).not.toContain('Zebulon')
  expect(text).toContain(NAME)
  expect(text).toContain('asked about lanterns')

  const casebook = await unlock(dataDir, person)
  expect(casebook.audit.list(10).filter(({ action }) => action === 'export')).toHaveLength(3)
  casebook.lock()
})

test.describe('says what is wrong, and ends with the code that scripts rely on', () => {
  test('a wrong passphrase, and then a wait', async ({ dataDir }) => {
    await prepare(dataDir)
    for (let wrong = 1; wrong <= 3; wrong += 1) {
      const outcome = await run(['verify'], dataDir, 'not the words of it')
      expect(outcome).toMatchObject({ code: 3, stdout: '' })
      expect(outcome.stderr).toContain('does not open the casebook')
    }
    const outcome = await run(['verify'], dataDir)
    expect(outcome.code).toBe(3)
    expect(outcome.stderr).toContain('Too many wrong tries')
  })

  test('another copy has it open', async ({ dataDir }) => {
    const person = await prepare(dataDir)
    const casebook = await unlock(dataDir, person)
    const outcome = await run(['verify'], dataDir)
    expect(outcome).toMatchObject({ code: 1, stdout: '' })
    expect(outcome.stderr).toContain('Another copy of Waymark')
    expect(casebook.clients.list()).toHaveLength(1)
    casebook.lock()
    expect((await run(['verify'], dataDir)).code).toBe(0)
  })

  test('no casebook, no such client, a PDF without a file, and a form that there is none of', async ({
    dataDir,
  }) => {
    expect(await run(['verify'], dataDir)).toMatchObject({ code: 4, stdout: '' })
    await prepare(dataDir)
    expect(await run(['export', '--client', 'C-8'], dataDir)).toMatchObject({ code: 4, stdout: '' })
    expect(await run(['export', '--client', 'C-7', '--form', 'pdf'], dataDir)).toMatchObject({
      code: 2,
    })
    expect((await run(['export', '--client', 'C-7', '--form', 'xml'], dataDir)).code).toBe(3)
    expect((await run(['export'], dataDir)).code).toBe(2)
  })

  test('several people, of whom one has to be named', async ({ dataDir }) => {
    const person = await prepare(dataDir)
    const casebook = await unlock(dataDir, person)
    await casebook.people.add('Ben Other', 'counselor', 'another song of words')
    casebook.lock()
    const outcome = await run(['verify'], dataDir)
    expect(outcome.code).toBe(3)
    expect(outcome.stderr).toContain('--person: Ana Owner, Ben Other')
    const ben = await run(['verify', '--person', 'ben other'], dataDir, 'another song of words')
    expect(ben.code).toBe(0)
  })
})

test('the passphrase comes neither by an argument nor by the environment', async ({ dataDir }) => {
  await prepare(dataDir)
  const argument = await runWaymark(['casebook', 'verify', '--passphrase', PASSPHRASE], dataDir)
  expect(argument.code).toBe(2)
  expect(argument.stderr).toContain('unknown option')
  const fd = await runWaymark(['casebook', 'verify', '--passphrase-fd', PASSPHRASE], dataDir)
  expect(fd.code).toBe(3)
  expect(fd.stderr).not.toContain('could not be read. Nothing was opened')
  // In a session of its own the program has no terminal to ask at.
  const outcome = spawnSync('setsid', [process.execPath, launcher, 'casebook', 'verify'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: {
      ...process.env,
      WAYMARK_DATA_DIR: dataDir,
      WAYMARK_PASSPHRASE: PASSPHRASE,
      PASSPHRASE,
    },
  })
  expect(outcome.status).toBe(3)
  expect(outcome.stderr).toContain('No passphrase could be read')
})

test('at a terminal it is asked for, and nothing that is typed is shown', async ({ dataDir }) => {
  test.skip(process.platform !== 'linux', 'needs the terminal of `script`')
  await prepare(dataDir)
  const command = [process.execPath, launcher, 'casebook', 'verify']
  const child = spawn(
    'script',
    ['-qefc', command.map((part) => `'${part}'`).join(' '), '/dev/null'],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, WAYMARK_DATA_DIR: dataDir },
    },
  )
  let shown = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const asked = shown.includes('Passphrase of Ana Owner: ')
    shown += text
    // Typed with a slip that is taken back.
    if (!asked && shown.includes('Passphrase of Ana Owner: ')) {
      child.stdin.write(`${PASSPHRASE}x\u007f\r`)
    }
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(shown).toContain('The casebook is sound')
  expect(shown).not.toContain('four')
  expect(code).toBe(0)
})
