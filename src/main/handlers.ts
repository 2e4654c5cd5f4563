import { app, shell } from 'electron'
import type { ComparisonView, Handlers } from '../shared/contract.ts'
import type { BatchProgress } from '../shared/domain/batch.ts'
import { links } from '../shared/links.ts'
import { listFamilies, listFamily } from '../store/browse.ts'
import { getComparison } from '../store/compare.ts'
import { listAreas, loadedData } from '../store/loaded-data.ts'
import { listOccupations } from '../store/occupation-lists.ts'
import type { Store } from '../store/open.ts'
import { getProfile } from '../store/profile.ts'
import { searchOccupations } from '../store/search.ts'
import {
  copyComparison,
  printComparison,
  saveComparisonCsv,
  saveComparisonPdf,
} from './comparison-output.ts'
import { casebookHandlers } from './casebook-handlers.ts'
import type { CasebookParts } from './casebook-handlers.ts'
import type { OfficeData } from './office/office.ts'
import { officeHandlers } from './office/handlers.ts'
import { isTestRuntime } from './runtime.ts'
import { settingsSchema } from '../shared/settings.ts'
import { readSettings, writeSettings } from './settings-file.ts'
import type { Paths } from './paths.ts'
import { printHandlers } from './print/handlers.ts'

export interface Context {
  readonly store: Store
  readonly office: OfficeData
  readonly paths: Paths
  readonly casebook: CasebookParts
  /** Called once the window has painted its first screen. */
  readonly onReady: () => void
  /** Called with how far a batch of sheets is. */
  readonly onProgress?: (progress: BatchProgress) => void
  /** Called when what a preview shows was printed or saved from there. */
  readonly onPreviewTaken?: (preview: string) => void
}

/** One function for each request of the contract; the window and the command line both use these. */
export function createHandlers({
  store,
  office,
  paths,
  casebook,
  onReady,
  onProgress = () => undefined,
  onPreviewTaken = () => undefined,
}: Context): Handlers {
  const comparisonOf = ({ occupations, areas }: ComparisonView) =>
    getComparison(store, occupations, areas)
  return {
    ...officeHandlers(office),
    ...casebookHandlers(casebook),
    ...printHandlers({ store, office, onProgress, onPreviewTaken }),
    'app.info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      testRuntime: isTestRuntime(),
      occupations: loadedData(store).occupations,
    }),
    'app.ready': () => {
      onReady()
      return null
    },
    'areas.list': () => listAreas(store),
    'comparison.copy': async (view) => {
      await copyComparison(comparisonOf(view), view)
      return null
    },
    'comparison.get': ({ occupations, areas }) => getComparison(store, occupations, areas),
    'comparison.print': (view) => printComparison(comparisonOf(view), view),
    'comparison.saveCsv': (view) => saveComparisonCsv(comparisonOf(view), view),
    'comparison.savePdf': (view) => saveComparisonPdf(comparisonOf(view), view),
    'data.loaded': () => loadedData(store),
    'families.list': () => listFamilies(store),
    'families.occupations': ({ family, area }) => listFamily(store, family, area),
    'links.open': async ({ link }) => {
      await shell.openExternal(links[link])
      return null
    },
    'lists.get': ({ name, area, education, limit }) =>
      listOccupations(store, name, area, education, limit),
    'occupations.search': (input) => searchOccupations(store, input),
    'profile.get': ({ code, area }) => office.withVideo(getProfile(store, code, area)),
    'settings.change': (change) => {
      const settings = settingsSchema.parse({ ...readSettings(paths.settings), ...change })
      writeSettings(paths.settings, settings)
      return settings
    },
    'settings.get': () => readSettings(paths.settings),
  }
}
