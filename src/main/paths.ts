import { app } from 'electron'
import { join } from 'node:path'

/** Every place on disk that the program reads or writes. */
export interface Paths {
  readonly store: string
  readonly window: string
  readonly preload: string
  readonly settings: string
  /** Folder of what the office brings itself. */
  readonly office: string
  /** Folder of the counselor's private notes. */
  readonly casebook: string
  readonly logs: string
}

/** Moves all that the program writes to `folder`; must run before the program is ready. */
export function moveData(folder: string): void {
  app.setPath('userData', folder)
  app.setPath('sessionData', join(folder, 'session'))
  app.setPath('crashDumps', join(folder, 'crashes'))
}

export function paths(): Paths {
  const data = app.getPath('userData')
  const program = app.getAppPath()
  const resources = app.isPackaged ? process.resourcesPath : join(program, 'resources')
  return {
    store: join(resources, 'store', 'occupations.db'),
    window: join(program, 'out', 'renderer'),
    preload: join(program, 'out', 'preload', 'index.cjs'),
    settings: join(data, 'settings.json'),
    office: join(data, 'office'),
    casebook: join(data, 'casebook'),
    logs: join(data, 'logs'),
  }
}
