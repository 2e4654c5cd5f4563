import type { BackupItem } from '../../../../shared/domain/casebook-answers.ts'
import { messages } from '../../../../shared/messages.ts'
import { asMoment } from '../days.ts'

const words = messages.casebookScreen.upkeep.backups

/** When, why, how large and where. */
export const backupWords = ({ at, reason, bytes, where }: BackupItem): string =>
  words.one(asMoment(at), words.reason[reason], words.size(bytes), words.where[where])
