import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Logo, Office, OfficeExtras } from '../../shared/domain/office.ts'
import type { Profile } from '../../shared/domain/profile.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { messages } from '../../shared/messages.ts'
import { itemsFor } from '../../office/applies.ts'
import { catalogOf } from '../../office/catalog.ts'
import type { Catalog } from '../../office/catalog.ts'
import { dayOf } from '../../office/dates.ts'
import { openDrawer } from '../../office/drawer.ts'
import type { Drawer } from '../../office/drawer.ts'
import { readImageHeader } from '../../office/image-header.ts'
import { openJobLists } from '../../office/job-lists.ts'
import type { SavedJobLists } from '../../office/job-lists.ts'
import { readOfficeFile } from '../../office/letterhead-file.ts'
import { withOfficeVideo } from '../../office/videos.ts'
import { replaceFile } from '../../office/whole-file.ts'
import type { Store } from '../../store/open.ts'

/** What the office brings itself, in one folder. */
export interface OfficeData {
  readonly drawer: Drawer
  readonly jobLists: SavedJobLists
  readonly catalog: Catalog
  /** File of the letterhead. */
  readonly file: string
  readonly get: () => Office
  readonly keepLogo: (png: Uint8Array) => void
  readonly clearLogo: () => void
  /** The profile with the office's own video; one that cannot be had never costs the page. */
  readonly withVideo: (profile: Profile) => Promise<Profile>
  /** What a handout of the profile, as `withVideo` gives it, says of the office on this day. */
  readonly extrasFor: (profile: Profile) => OfficeExtras
}

export const officeFileIn = (folder: string): string => join(folder, 'office.json')

/** Everything below `folder`, which need not exist yet. */
export function createOffice(folder: string, store: Store): OfficeData {
  const file = officeFileIn(folder)
  const logo = join(folder, 'logo.png')
  const drawer = openDrawer(join(folder, 'drawer.json'))
  const catalog = catalogOf(store)
  const get = (): Office => {
    const { letterhead, setAside } = readOfficeFile(file)
    return { letterhead, logo: readLogo(logo), setAside }
  }
  return {
    drawer,
    jobLists: openJobLists(join(folder, 'lists.json')),
    catalog,
    file,
    get,
    keepLogo: (png) => replaceFile(logo, png, messages.office.subjects.logo),
    clearLogo: () => {
      try {
        rmSync(logo, { force: true })
      } catch (error) {
        throw new WaymarkError('disk', messages.office.subjects.logo, { cause: error })
      }
    },
    withVideo: async (profile) => {
      const video = await withOfficeVideo(profile.video, videoFolderOf(file), profile.code)
      return video === profile.video ? profile : { ...profile, video }
    },
    extrasFor: ({ code, socCode, family, area, video }) => {
      const { letterhead, logo: picture } = get()
      const occupation = { code, socCode, family: family.code }
      const { entries } = drawer.read()
      return {
        letterhead,
        logo: picture,
        entries: itemsFor(entries, occupation, area.code, catalog, dayOf(new Date())).items,
        transcript: video.transcript,
      }
    },
  }
}

/** The folder of videos that is chosen; null when there is none or the choice cannot be read. */
export function videoFolderOf(file: string): string | null {
  try {
    return readOfficeFile(file).videoFolder
  } catch {
    return null
  }
}

function readLogo(file: string): Logo | null {
  try {
    const bytes = readFileSync(file)
    const header = readImageHeader(bytes)
    if (header?.kind !== 'png') return null
    const { width, height } = header
    return { dataUrl: `data:image/png;base64,${bytes.toString('base64')}`, width, height }
  } catch {
    return null
  }
}
