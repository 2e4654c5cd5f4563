import { privateDataKinds } from '../domain/private-data.ts'
import type { PrivateDataKind } from '../domain/private-data.ts'

/** What text looks like that does not belong in the casebook, within a sentence. */
export const privateData: Record<PrivateDataKind, string> = {
  'social-security-number': 'a Social Security number',
  'birth-date': 'a birth date',
  diagnosis: 'a diagnosis',
  'benefit-amount': 'an amount of benefits',
}

export function looksLike(kind: string): string {
  const known = privateDataKinds.find((one) => one === kind)
  return known ? privateData[known] : kind
}
