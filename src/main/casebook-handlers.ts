import type { Handlers, RequestName } from '../shared/contract.ts'
import type { Casebook } from '../casebook/casebook.ts'
import type { BackupPlaces } from './casebook-backups.ts'
import type { ClientImports } from './casebook-imports.ts'
import { systemKeychain } from './casebook-keychain.ts'
import type { CasebookExport } from './casebook-export.ts'
import type { CasebookOutput } from './casebook-output.ts'
import type { CasebookKeeper } from './casebook-session.ts'

type CasebookRequest = Extract<RequestName, `casebook.${string}`>

export interface CasebookParts {
  readonly keeper: CasebookKeeper
  readonly places: BackupPlaces
  readonly output: CasebookOutput
  readonly imports: ClientImports
  readonly files: CasebookExport
  readonly unsignedAfterDays: () => number
  readonly contactEveryDays: () => number
}

/** The same thing read again within this time is one view in the audit log. */
const SAME_VIEW_MS = 15 * 60_000

/** The requests about the counselor's private notes. */
export function casebookHandlers({
  keeper,
  places,
  output,
  imports,
  files,
  unsignedAfterDays,
  contactEveryDays,
}: CasebookParts): Pick<Handlers, CasebookRequest> {
  const viewed = createViews()
  return {
    'casebook.state': () => keeper.state(),
    'casebook.create': (owner) => keeper.create(owner),
    'casebook.unlock': ({ person, passphrase }) =>
      keeper.unlock({ by: 'passphrase', person, passphrase }),
    'casebook.unlockWithKeychain': ({ person }) =>
      keeper.unlock({ by: 'keychain', person, keychain: systemKeychain() }),
    'casebook.recover': ({ person, code, newPassphrase }) =>
      keeper.unlock({ by: 'recovery-code', person, code, newPassphrase }),
    'casebook.lock': async () => {
      await keeper.lock('asked')
      return null
    },

    'casebook.changePassphrase': async ({ current, next }) => {
      await keeper.use().people.changePassphrase(current, next)
      return null
    },
    'casebook.renewRecoveryCode': () => ({
      recoveryCode: keeper.use().people.renewRecoveryCode(),
    }),
    'casebook.printRecoveryCode': ({ code }) => {
      keeper.use()
      return output.printRecoveryCode(code)
    },
    'casebook.useKeychain': async () => {
      await keeper.use().people.useKeychain(systemKeychain())
      return null
    },
    'casebook.stopKeychain': () => {
      keeper.use().people.stopKeychain()
      return null
    },
    'casebook.people.list': () => keeper.use().people.list(),
    'casebook.people.add': ({ name, role, passphrase }) =>
      keeper.use().people.add(name, role, passphrase),
    'casebook.people.remove': ({ id }) => {
      keeper.use().people.remove(id)
      return null
    },
    'casebook.people.changeRole': ({ id, role }) => {
      keeper.use().people.changeRole(id, role)
      return null
    },
    'casebook.people.resetPassphrase': async ({ id, passphrase }) => {
      await keeper.use().people.resetPassphrase(id, passphrase)
      return null
    },

    'casebook.clients.list': ({ archived }) => keeper.use().clients.list({ archived }),
    'casebook.clients.get': ({ id }) => {
      const casebook = keeper.use()
      return viewed(casebook, id, () => casebook.clients.view(id)) ?? casebook.clients.get(id)
    },
    'casebook.clients.save': ({ existing, fields }) => {
      const { clients } = keeper.use()
      return existing ? clients.change(existing.id, existing.revision, fields) : clients.add(fields)
    },
    'casebook.clients.archive': ({ id, revision, archived }) =>
      keeper.use().clients.setArchived(id, revision, archived),

    'casebook.clientFile.choose': () => {
      keeper.use()
      return imports.choose()
    },
    'casebook.clientFile.check': (order) => imports.check(keeper.use(), order),
    'casebook.clientFile.bringIn': ({ check, ...order }) => imports.run(keeper.use(), order, check),
    'casebook.clientFile.forget': () => {
      imports.forget()
      return null
    },

    'casebook.notes.timeLine': ({ client, before, limit, archived }) =>
      keeper.use().find.timeLine(client, { limit, archived, ...(before !== null && { before }) }),
    'casebook.notes.get': ({ id }) => {
      const casebook = keeper.use()
      return viewed(casebook, id, () => casebook.notes.view(id)) ?? casebook.notes.get(id)
    },
    'casebook.notes.last': ({ client }) => keeper.use().notes.last(client),
    'casebook.notes.versions': ({ id }) => keeper.use().notes.versions(id),
    'casebook.notes.start': ({ client, content }) => keeper.use().notes.start(client, content),
    'casebook.notes.save': ({ id, revision, content }) => {
      // Words change by a person's doing, though neither key nor pointer tells of one who dictates.
      keeper.touch()
      return keeper.use().notes.save(id, revision, content)
    },
    'casebook.notes.addHandout': ({ id, title }) => keeper.use().notes.addHandout(id, title),
    'casebook.notes.sign': ({ id, revision }) => keeper.use().notes.sign(id, revision),
    'casebook.notes.amend': ({ id, fields }) => keeper.use().notes.amend(id, fields),
    'casebook.notes.archive': ({ id, archived }) => keeper.use().notes.setArchived(id, archived),
    'casebook.notes.settle': ({ id, settled }) => keeper.use().notes.setSettled(id, settled),
    'casebook.notes.discard': ({ id, revision }) => keeper.use().notes.discard(id, revision),
    'casebook.notes.print': ({ id }) => output.printNote(id),
    'casebook.notes.packet': ({ id, to, named }) => output.packet(id, to, named),

    'casebook.templates.list': () => keeper.use().templates.list(),
    'casebook.templates.save': ({ id, fields }) =>
      keeper.use().templates.save(fields, id ?? undefined),
    'casebook.templates.remove': ({ id }) => {
      keeper.use().templates.remove(id)
      return null
    },
    'casebook.snippets.list': () => keeper.use().templates.snippets(),
    'casebook.snippets.save': ({ id, fields }) =>
      keeper.use().templates.saveSnippet(fields, id ?? undefined),
    'casebook.snippets.remove': ({ id }) => {
      keeper.use().templates.removeSnippet(id)
      return null
    },

    'casebook.search': ({ words, client, limit }) =>
      keeper.use().find.search(words, { limit, ...(client !== null && { client }) }),
    'casebook.today': ({ day }) => keeper.use().find.today(day),
    'casebook.followUps': ({ day }) => keeper.use().find.followUpsDue(day),
    'casebook.unsigned': ({ day }) => keeper.use().find.unsigned(day, unsignedAfterDays()),
    'casebook.noContact': ({ day }) => keeper.use().find.noContact(day, contactEveryDays()),

    'casebook.export': ({ client, form }) => files.exportTo(client, form),
    'casebook.exportPdfs': () => files.exportPdfs(),
    'casebook.stopExport': () => {
      files.stop()
      return null
    },
    'casebook.calendar': ({ note }) => output.calendar(note),

    'casebook.backups.list': () => places.list(keeper.peek()),
    'casebook.backups.now': () => places.makeNow(keeper.use()),
    'casebook.backups.chooseFile': () => places.chooseFile(),
    'casebook.backups.people': ({ backup }) => places.peopleOf(backup),
    'casebook.backups.chooseFolder': () => places.chooseFolder(keeper.use()),
    'casebook.backups.clearFolder': () => places.clearFolder(keeper.use()),
    'casebook.backups.preview': ({ backup }) => keeper.use().backups.preview(places.fileOf(backup)),
    'casebook.backups.restore': ({ backup, person, with: given }) =>
      keeper.restore(places.fileOf(backup), { person, ...given }),

    'casebook.check': () => keeper.use().check(),
    'casebook.audit.list': (filter) => keeper.use().log.page(filter),
    'casebook.audit.saveCsv': () => output.saveLog(),
    'casebook.audit.verify': ({ noted }) => keeper.use().audit.verify(noted),
    'casebook.purge.preview': (rule) => keeper.use().purge.preview(rule),
    'casebook.purge.run': ({ before, expected }) => keeper.use().purge.run({ before }, expected),
    'casebook.purge.certificates': () => keeper.use().purge.certificates(),
    'casebook.purge.takeCertificate': ({ head, to }) => output.certificate(head, to),
  }
}

/** Runs `view`, which enters it in the log; null when the one before was a moment ago. */
type OncePerView = <T>(casebook: Casebook, id: string, view: () => T) => T | null

function createViews(): OncePerView {
  // By casebook, because each unlocking makes a new one: another person's view is another view.
  const seen = new WeakMap<Casebook, Map<string, number>>()
  return (casebook, id, view) => {
    const times = seen.get(casebook) ?? new Map<string, number>()
    seen.set(casebook, times)
    const [now, last] = [Date.now(), times.get(id)]
    if (last !== undefined && now - last < SAME_VIEW_MS) return null
    const viewed = view()
    times.set(id, now)
    return viewed
  }
}
