import { z } from 'zod'
import { casebookRequests } from './casebook-contract.ts'
import type { CasebookOutputs } from './casebook-contract.ts'
import { MOST_AT_ONCE, MOST_IN_BATCH } from './domain/batch.ts'
import type { BatchOutcome, ListChoice } from './domain/batch.ts'
import { payPeriods } from './domain/client-lines.ts'
import { entryEducation, MOST_COMPARED, occupationLists } from './domain/compare.ts'
import type { Comparison, OccupationList } from './domain/compare.ts'
import type { Area } from './domain/figure.ts'
import type { FileOutcome, SheetOutcome } from './domain/file-outcome.ts'
import { MOST_LIST_NAME, listedCodes } from './domain/job-lists.ts'
import type { JobList, JobListSaved, JobLists, OpenJobList } from './domain/job-lists.ts'
import { entryDraft, letterheadDraft } from './domain/office.ts'
import type {
  DrawerContents,
  ImportCheck,
  ImportCounts,
  LogoOutcome,
  OccupationEntries,
  Office,
  OfficeSaved,
  Saved,
  VideoFolder,
} from './domain/office.ts'
import { papers, sheetKinds } from './domain/sheet.ts'
import type { LoadedData } from './domain/loaded-data.ts'
import type { Profile } from './domain/profile.ts'
import type { FamilyCount, OccupationRow, SearchResults } from './domain/search.ts'
import type { Failure } from './failure.ts'
import { linkIds } from './links.ts'
import { settingsChange } from './settings.ts'
import type { Settings } from './settings.ts'

/** `US` or a postal code; metropolitan areas will use their five-digit code. */
export const areaCode = z.string().regex(/^[A-Z0-9]{2,7}$/)
/** O*NET-SOC (`29-2072.00`) or SOC (`29-2072`) code, current or retired. */
export const occupationCode = z.string().regex(/^\d{2}-\d{4}(\.\d{2})?$/)

const clientPay = z.strictObject({
  amount: z.number().positive().max(100_000_000),
  per: z.enum(payPeriods),
})

/** What stands side by side, and the client's own two lines. */
const comparisonQuestion = z.strictObject({
  occupations: z.array(occupationCode).min(1).max(MOST_COMPARED),
  areas: z.array(areaCode).min(1).max(MOST_COMPARED),
})
export const comparisonView = comparisonQuestion.extend({
  form: z.enum(['annual', 'hourly']),
  /** What the last job paid. */
  last: clientPay.nullable(),
  /** What the client needs to earn. */
  needs: clientPay.nullable(),
  time: z.strictObject({
    hoursAWeek: z.number().positive().max(168),
    weeksAYear: z.number().positive().max(53),
  }),
})
export type ComparisonView = z.infer<typeof comparisonView>

/** How long a name on a handout may be, in characters. */
export const MOST_CLIENT_NAME = 80

const places = z.array(areaCode).min(1).max(MOST_COMPARED)

/** Occupations in places as one document, for the client in the chair. */
const sheetOrder = z
  .strictObject({
    codes: z.array(occupationCode).min(1).max(MOST_AT_ONCE),
    areas: places,
    kind: z.enum(sheetKinds),
    paper: z.enum(papers),
    /** Printed where the kind has a line for it, and written nowhere else. */
    clientName: z
      .string()
      .max(MOST_CLIENT_NAME)
      .regex(/^[^\p{Cc}\p{Bidi_Control}]*$/u)
      .nullable(),
    /** Ends a packet; null for none. */
    comparison: comparisonView.nullable(),
  })
  .refine(({ codes, areas }) => codes.length * areas.length <= MOST_AT_ONCE)
export type SheetOrder = z.infer<typeof sheetOrder>

/** What a batch is made from. */
const batchSource = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('jobs'),
    codes: z.array(occupationCode).min(1).max(MOST_IN_BATCH),
  }),
  z.strictObject({ what: z.literal('family'), family: z.string().regex(/^\d{2}$/) }),
  z.strictObject({ what: z.literal('every') }),
  /** A list that `sheets.chooseList` holds. */
  z.strictObject({ what: z.literal('list'), list: z.uuid() }),
  /** A list of `jobLists.list`. */
  z.strictObject({ what: z.literal('saved'), list: z.uuid() }),
])
export type BatchSource = z.infer<typeof batchSource>

const batchOrder = z.strictObject({
  source: batchSource,
  areas: places,
  kind: z.enum(sheetKinds),
  paper: z.enum(papers),
  joined: z.boolean(),
})

const nothing = z.strictObject({})
const oneEntry = z.strictObject({ id: z.uuid() })
const oneJobList = z.strictObject({ id: z.uuid() })
/** As it is typed: room for spaces that are not kept. */
const listName = z.string().max(2 * MOST_LIST_NAME)
const occupationInArea = z.strictObject({ code: occupationCode, area: areaCode })

/** Every request that the window can make, with the shape of its input. Main checks each against it. */
export const requests = {
  'app.info': nothing,
  'app.ready': nothing,
  'areas.list': nothing,
  ...casebookRequests,
  /** Puts the comparison on the clipboard as a table. */
  'comparison.copy': comparisonView,
  'comparison.get': comparisonQuestion,
  'comparison.print': comparisonView,
  'comparison.saveCsv': comparisonView,
  'comparison.savePdf': comparisonView,
  'data.loaded': nothing,
  'drawer.dismissSetAside': nothing,
  'drawer.export': nothing,
  /** What stands with one occupation in one area. */
  'drawer.forOccupation': occupationInArea,
  /** Asks for a CSV file and says what it would do; nothing is kept until `drawer.importCommit`. */
  'drawer.importCheck': nothing,
  'drawer.importCommit': z.strictObject({ check: z.uuid() }),
  'drawer.list': nothing,
  /** Opens the web address of an entry in the system browser. */
  'drawer.openWeb': oneEntry,
  'drawer.remove': oneEntry,
  'drawer.save': entryDraft,
  'families.list': nothing,
  'families.occupations': z.strictObject({ family: z.string().regex(/^\d{2}$/), area: areaCode }),
  'jobLists.dismissSetAside': nothing,
  'jobLists.list': nothing,
  'jobLists.open': oneJobList,
  /** Answers what was removed, so that it can be put back. */
  'jobLists.remove': oneJobList,
  'jobLists.rename': oneJobList.extend({ name: listName }),
  /** `replace`: whether a list that has the name gives way. */
  'jobLists.save': z.strictObject({
    name: listName,
    codes: listedCodes,
    replace: z.boolean(),
  }),
  'links.open': z.strictObject({ link: z.enum(linkIds) }),
  'lists.get': z.strictObject({
    name: z.enum(occupationLists),
    area: areaCode,
    education: z.enum(entryEducation).nullable(),
    limit: z.number().int().min(1).max(100),
  }),
  'occupations.search': z.strictObject({
    words: z.string().max(300),
    area: areaCode,
    limit: z.number().int().min(1).max(100),
  }),
  'office.change': letterheadDraft,
  'office.chooseLogo': nothing,
  'office.clearLogo': nothing,
  'office.dismissSetAside': nothing,
  'office.get': nothing,
  'profile.get': occupationInArea,
  'settings.change': settingsChange,
  'settings.get': nothing,
  /** Asks for a folder and prints into it; `events` tell how far it is. */
  'sheets.batch': batchOrder,
  /** Asks for a CSV file of codes and areas, and holds it. */
  'sheets.chooseList': nothing,
  /** Puts the sheets on the clipboard as plain text. */
  'sheets.copyText': sheetOrder,
  /** Opens the very document that prints in a window of its own. */
  'sheets.preview': sheetOrder,
  /** Closes those that show a client's name. */
  'sheets.closeNamedPreviews': nothing,
  'sheets.print': sheetOrder,
  'sheets.save': sheetOrder,
  'sheets.saveHtml': sheetOrder,
  /** Opens the folder of the last batch. */
  'sheets.showBatch': nothing,
  /** Stops the batch; the answer to `sheets.batch` then tells what stands. */
  'sheets.stopBatch': nothing,
  /** Asks for the folder of career videos; answers as `video.folder` when the person cancels. */
  'video.chooseFolder': nothing,
  'video.clear': nothing,
  'video.folder': nothing,
} as const

export type RequestName = keyof typeof requests
export type Input<Name extends RequestName> = z.infer<(typeof requests)[Name]>

/** What each request answers. */
interface Outputs extends CasebookOutputs {
  readonly 'app.info': AppInfo
  readonly 'app.ready': null
  readonly 'areas.list': readonly Area[]
  readonly 'comparison.copy': null
  readonly 'comparison.get': Comparison
  readonly 'comparison.print': SheetOutcome
  readonly 'comparison.saveCsv': FileOutcome
  readonly 'comparison.savePdf': SheetOutcome
  readonly 'data.loaded': LoadedData
  readonly 'drawer.dismissSetAside': null
  readonly 'drawer.export': FileOutcome
  readonly 'drawer.forOccupation': OccupationEntries
  readonly 'drawer.importCheck': ImportCheck
  readonly 'drawer.importCommit': ImportCounts
  readonly 'drawer.list': DrawerContents
  readonly 'drawer.openWeb': null
  readonly 'drawer.remove': null
  readonly 'drawer.save': Saved
  readonly 'families.list': readonly FamilyCount[]
  readonly 'families.occupations': readonly OccupationRow[]
  readonly 'jobLists.dismissSetAside': null
  readonly 'jobLists.list': JobLists
  readonly 'jobLists.open': OpenJobList
  readonly 'jobLists.remove': JobList
  readonly 'jobLists.rename': JobListSaved
  readonly 'jobLists.save': JobListSaved
  readonly 'links.open': null
  readonly 'lists.get': OccupationList
  readonly 'occupations.search': SearchResults
  readonly 'office.change': OfficeSaved
  readonly 'office.chooseLogo': LogoOutcome
  readonly 'office.clearLogo': Office
  readonly 'office.dismissSetAside': null
  readonly 'office.get': Office
  readonly 'profile.get': Profile
  readonly 'settings.change': Settings
  readonly 'settings.get': Settings
  readonly 'sheets.batch': BatchOutcome
  readonly 'sheets.chooseList': ListChoice
  readonly 'sheets.copyText': null
  readonly 'sheets.closeNamedPreviews': null
  /** The event `preview.taken` tells by this id when it was printed or saved from there. */
  readonly 'sheets.preview': { readonly preview: string }
  readonly 'sheets.print': SheetOutcome
  readonly 'sheets.save': SheetOutcome
  readonly 'sheets.saveHtml': FileOutcome
  readonly 'sheets.showBatch': null
  readonly 'sheets.stopBatch': null
  readonly 'video.chooseFolder': VideoFolder
  readonly 'video.clear': VideoFolder
  readonly 'video.folder': VideoFolder
}
export type Output<Name extends RequestName> = Outputs[Name]

/** One function for each request. */
export type Handlers = {
  readonly [Name in RequestName]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>
}

/** What the window needs to know about the program that it runs in. */
interface AppInfo {
  readonly version: string
  readonly electron: string
  /** The runtime is an unverified copy for trials, not a release. */
  readonly testRuntime: boolean
  readonly occupations: number
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/** The two things that the preload script hands to the window. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Answer<unknown>>
  /** Answers a function that ends the listening. Only the names of `events.ts` are ever told. */
  on(name: string, listener: (detail: unknown) => void): () => void
}
