import manifest from '../../package.json' with { type: 'json' }

/** Whether this Electron is another than the pinned release: an unverified copy, for trials only. */
export function isTestRuntime(): boolean {
  return process.versions.electron !== manifest.devDependencies.electron
}
