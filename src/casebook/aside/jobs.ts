import type { CasebookCheck } from '../../shared/domain/casebook-views.ts'
import { compareFiles } from '../backup/compare.ts'
import type { Comparison } from '../backup/compare.ts'
import { copyInto, verifyFile } from '../backup/verify.ts'
import { checkFile } from './check-file.ts'

/** What takes seconds for a large casebook. None touches the file that is open. */
interface Jobs {
  /** Answers the identifier of the casebook in the file. */
  readonly verify: { readonly input: { readonly file: string }; readonly output: string }
  readonly backUp: {
    readonly input: { readonly from: string; readonly to: string }
    readonly output: null
  }
  readonly check: { readonly input: { readonly copy: string }; readonly output: CasebookCheck }
  readonly compare: {
    readonly input: { readonly copy: string; readonly backup: string }
    readonly output: Comparison
  }
}
export type JobName = keyof Jobs
export type Input<Name extends JobName> = Jobs[Name]['input']
export type Output<Name extends JobName> = Jobs[Name]['output']

export const jobs: {
  readonly [Name in JobName]: (input: Input<Name>, dataKey: Buffer) => Output<Name>
} = {
  verify: ({ file }, dataKey) => verifyFile(file, dataKey),
  backUp: ({ from, to }, dataKey) => {
    copyInto(from, to, dataKey)
    return null
  },
  check: ({ copy }, dataKey) => checkFile(copy, dataKey),
  compare: ({ copy, backup }, dataKey) => compareFiles(copy, backup, dataKey),
}
