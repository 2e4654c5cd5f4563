import { join } from 'node:path'

/** Every file that a casebook has in its folder. */
export interface Places {
  readonly folder: string
  readonly database: string
  readonly keys: string
  readonly attempts: string
  readonly backups: string
}

export function placesIn(folder: string): Places {
  return {
    folder,
    database: join(folder, 'casebook.db'),
    keys: join(folder, 'casebook.keys.json'),
    attempts: join(folder, 'casebook.attempts.json'),
    backups: join(folder, 'backups'),
  }
}
