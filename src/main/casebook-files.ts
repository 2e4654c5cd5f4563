import { dialog } from 'electron'
import type { OpenDialogOptions } from 'electron'

/** The path that a person chose in the system's dialog, which remembers none; null when they cancelled. */
export async function chooseQuietly(options: OpenDialogOptions): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    ...options,
    properties: [...(options.properties ?? []), 'dontAddToRecent'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Where a person wants a file; null when they cancelled. */
export async function saveQuietly(
  suggestedName: string,
  extension: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: suggestedName,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
  })
  return canceled || !filePath ? null : filePath
}
