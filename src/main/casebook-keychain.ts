import { safeStorage } from 'electron'
import type { Credentials } from '../casebook/casebook.ts'
import { WaymarkError } from '../shared/failure.ts'

type Reveal = Extract<Credentials, { readonly by: 'keychain' }>['keychain']
export interface SystemKeychain extends Reveal {
  seal(secret: Buffer): Buffer
}

/** Chromium's stores that keep what they are given under a key that everyone knows. */
const UNPROTECTED = ['basic_text', 'unknown']

/** Whether the system has a keychain that protects what it is given. */
export function keychainHere(): boolean {
  // Asking macOS whether encryption works already asks the person for leave.
  if (process.platform !== 'linux') return true
  return !UNPROTECTED.includes(safeStorage.getSelectedStorageBackend())
}

/**
 * The system's keychain, for a person who chose it.
 *
 * @throws WaymarkError `keychain-unprotected`
 */
export function systemKeychain(): SystemKeychain {
  if (!keychainHere() || !safeStorage.isEncryptionAvailable()) {
    throw new WaymarkError('keychain-unprotected')
  }
  return {
    seal: (secret) => safeStorage.encryptString(secret.toString('base64')),
    reveal: (sealed) => Buffer.from(safeStorage.decryptString(sealed), 'base64'),
  }
}
