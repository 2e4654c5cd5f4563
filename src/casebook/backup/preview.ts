import type { RestorePreview } from '../../shared/domain/casebook-views.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { aside, withKeyAside } from '../aside/aside.ts'
import { withCopy } from '../aside/copy.ts'
import { requireOpen } from '../session.ts'
import type { Session } from '../session.ts'
import { readName } from './names.ts'

/**
 * What restoring the backup would change, record by record.
 *
 * @throws WaymarkError `backup-unusable`
 */
export async function previewRestore(session: Session, file: string): Promise<RestorePreview> {
  requireOpen(session)
  const name = readName(file)
  if (!name) throw new WaymarkError('backup-unusable')
  return withKeyAside(session.dataKey, async (key) => {
    if ((await aside('verify', { file }, key)) !== session.keys.casebook) {
      throw new WaymarkError('backup-unusable')
    }
    const compared = await withCopy(session, (copy) =>
      aside('compare', { copy, backup: file }, key),
    )
    return { backupAt: name.at, ...compared }
  })
}
