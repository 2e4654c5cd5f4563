import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NoteContent } from '../../../../shared/domain/casebook.ts'
import { blankContent } from '../../../../shared/domain/note-content.ts'
import { createAutosave } from './autosave.ts'

const blank = blankContent(
  { date: '2026-11-22', start: null, zone: 'UTC' },
  { name: 'Free', headings: ['Note'] },
)
const written = (subject: string): NoteContent => ({ ...blank, subject })

/** A disk that answers when it is told to. */
function createDisk() {
  const kept: NoteContent[] = []
  const waiting: (() => void)[] = []
  let failure: Error | null = null
  return {
    kept,
    answer: async (): Promise<void> => {
      for (let turns = 0; turns < 20 && waiting.length === 0; turns += 1) {
        await vi.advanceTimersByTimeAsync(0)
      }
      waiting.shift()?.()
      await vi.advanceTimersByTimeAsync(0)
    },
    fail: (error: Error | null): void => {
      failure = error
    },
    save: async (revision: number, content: NoteContent) => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      if (failure) throw failure
      kept.push(content)
      return { revision: revision + 1, savedAt: `2026-11-22T10:0${kept.length}:00.000Z` }
    },
  }
}

const start = (disk: ReturnType<typeof createDisk>) =>
  createAutosave({
    content: blank,
    revision: 1,
    savedAt: '2026-11-22T10:00:00.000Z',
    save: disk.save,
    isConflict: (error) => error instanceof Error && error.message === 'changed',
  })

describe('a note that saves itself', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is called saved once the disk has answered, and no sooner', async () => {
    const disk = createDisk()
    const autosave = start(disk)
    autosave.change(written('a'))
    expect(autosave.snapshot().state.kind).toBe('waiting')
    await vi.advanceTimersByTimeAsync(799)
    expect(autosave.snapshot().state.kind).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(autosave.snapshot().state.kind).toBe('saving')
    await disk.answer()
    expect(autosave.snapshot().state).toEqual({ kind: 'saved', at: '2026-11-22T10:01:00.000Z' })
    expect(autosave.revision()).toBe(2)
  })

  it('is not called saved when more was written meanwhile, and saves that next', async () => {
    const disk = createDisk()
    const autosave = start(disk)
    autosave.change(written('a'))
    await vi.advanceTimersByTimeAsync(800)
    autosave.change(written('ab'))
    await disk.answer()
    expect(autosave.snapshot().state.kind).not.toBe('saved')
    await vi.advanceTimersByTimeAsync(800)
    await disk.answer()
    expect(autosave.snapshot().state.kind).toBe('saved')
    expect(disk.kept.map(({ subject }) => subject)).toEqual(['a', 'ab'])
    expect(autosave.revision()).toBe(3)
  })

  it('saves whoever writes without a rest', async () => {
    const disk = createDisk()
    const autosave = start(disk)
    for (let letters = 1; letters <= 40; letters += 1) {
      autosave.change(written('a'.repeat(letters)))
      await vi.advanceTimersByTimeAsync(100)
      await disk.answer()
    }
    expect(disk.kept.length).toBeGreaterThan(0)
  })

  it('keeps the text when the disk fails, says so, and tries again', async () => {
    const disk = createDisk()
    const autosave = start(disk)
    disk.fail(new Error('disk full'))
    autosave.change(written('a'))
    const flushed = autosave.flush()
    await disk.answer()
    expect(await flushed).toBe(false)
    expect(autosave.snapshot().state.kind).toBe('failed')
    expect(autosave.snapshot().content.subject).toBe('a')
    disk.fail(null)
    await vi.advanceTimersByTimeAsync(5_000)
    await disk.answer()
    expect(autosave.snapshot().state.kind).toBe('saved')
  })

  it('sends nothing over a newer version, and keeps its own text', async () => {
    const disk = createDisk()
    const autosave = start(disk)
    disk.fail(new Error('changed'))
    autosave.change(written('a'))
    await vi.advanceTimersByTimeAsync(800)
    await disk.answer()
    expect(autosave.snapshot().state.kind).toBe('conflict')
    disk.fail(null)
    autosave.change(written('ab'))
    expect(await autosave.flush()).toBe(false)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk.kept).toEqual([])
    expect(autosave.snapshot().content.subject).toBe('ab')
    expect(autosave.snapshot().state.kind).toBe('conflict')
  })

  it('answers a flush only when the newest words are on the disk', async () => {
    const disk = createDisk()
    const autosave = start(disk)
    autosave.change(written('a'))
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    autosave.change(written('ab'))
    await disk.answer()
    await disk.answer()
    expect(await flushed).toBe(true)
    expect(disk.kept.at(-1)?.subject).toBe('ab')
  })
})
