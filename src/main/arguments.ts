import { resolve } from 'node:path'

export interface ProgramArguments {
  /** Folder for all that the program writes. */
  readonly dataDir: string | undefined
  /** Where to put a picture of the first screen, for starts that nobody watches. */
  readonly firstPicture: string | undefined
  /** The command and its own arguments; empty for the window. */
  readonly rest: readonly string[]
}

/** Chromium's and Electron's own switches, which may stand among ours. */
const RUNTIME_SWITCH =
  /^--(no-sandbox|ozone-platform|inspect|remote-debugging|enable-|disable-|password-store|force-|lang=)/

/** Reads `--data-dir DIR` or `--data-dir=DIR` out of `args`, and takes it away. */
function takeOption(args: string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`))
  const found = args[at]
  if (found === undefined) return undefined
  if (found !== name) {
    args.splice(at, 1)
    return found.slice(name.length + 1)
  }
  return args.splice(at, 2)[1]
}

/**
 * Splits what the program was started with from what belongs to Electron. Unpackaged, our
 * arguments follow the path of the program.
 */
export function programArguments(
  argv: readonly string[],
  packaged: boolean,
  programPath: string,
): ProgramArguments {
  const start = packaged ? 1 : argv.findIndex((arg) => resolve(arg) === resolve(programPath)) + 1
  const args = argv.slice(start).filter((arg) => !RUNTIME_SWITCH.test(arg))
  const dataDir = takeOption(args, '--data-dir')
  const firstPicture = takeOption(args, '--first-picture')
  return { dataDir, firstPicture, rest: args }
}

/** Whether there is a command, or a request for help with one. */
export function wantsCommand(rest: readonly string[]): boolean {
  return rest.length > 0
}
