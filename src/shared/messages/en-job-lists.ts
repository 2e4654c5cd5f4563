import { plural } from './en-plural.ts'

const jobs = (count: number): string => plural(count, 'job', 'jobs')

/** Jobs that the office keeps together under a name of its own. */
export const jobLists = {
  save: {
    open: 'Save as a list…',
    heading: (count: number) =>
      `Save ${count === 1 ? 'this job' : `these ${jobs(count)}`} as a list`,
    name: 'Name of the list',
    note: 'Any words of your office, such as “Job fair, spring”. All who use this computer can read it, so give no client’s name.',
    send: 'Save the list',
    taken: (name: string, count: number) =>
      `There is a list “${name}” with ${jobs(count)}. Replace it, or type another name.`,
    replace: 'Replace it',
    saved: (name: string, count: number) => `The list “${name}” is saved with ${jobs(count)}.`,
  },

  choose: {
    open: 'Open a saved list…',
    heading: 'Your office’s saved lists',
    none: 'No list is saved yet. Gather jobs in the tray, then save them as a list.',
    counted: (count: number) => jobs(count),
    add: 'Add to tray',
    rename: 'Rename',
    remove: 'Remove',
    of: (action: string, name: string) => `${action}: ${name}`,
    newName: 'New name of the list',
    keepName: 'Keep the name',
    sendName: 'Rename it',
    nameTaken: 'Another list has this name. Type another one.',
    renamed: (name: string) => `The list is now called “${name}”.`,
    removed: (name: string) => `The list “${name}” was removed.`,
    undo: 'Undo',
    undone: (name: string) => `The list “${name}” is back.`,
    back: 'Back to the tray',
  },

  opened: (name: string, added: number, before: number) =>
    `“${name}”: ${added === 0 ? 'no job was' : plural(added, 'job was', 'jobs were')} added.${
      before === 0 ? '' : ` ${plural(before, 'job was', 'jobs were')} in the tray before.`
    }`,
  replacedHeading: (count: number) =>
    `${plural(count, 'code of the list is', 'codes of the list are')} no longer in use`,
  replaced: (code: string, title: string, successors: number) =>
    `Code ${code}, ${title}, was replaced by ${
      successors === 1 ? 'this job:' : `these ${successors} jobs:`
    }`,
  unknown: (code: string) => `No job has the code ${code}.`,

  /** For a field that chooses one. */
  named: (name: string, count: number) => `${name} (${jobs(count)})`,
} as const
