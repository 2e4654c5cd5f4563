import { useEffect, useRef, useState } from 'react'
import type { FormEvent, RefObject } from 'react'
import { useAnnounce } from '../../ui/announcer.tsx'
import { failureWords } from './casebook-data.ts'

const PROBLEM = '[aria-invalid="true"]'

type Problems<Field extends string> = Partial<Record<Field, string>>

interface Form<Field extends string> {
  readonly busy: boolean
  readonly failure: string
  readonly problems: Problems<Field>
  readonly submit: (event: FormEvent) => void
}

interface FormParts<Field extends string> {
  /** What is wrong with each field, asked for when the form is sent. */
  readonly check: () => Problems<Field>
  readonly send: () => Promise<void>
  /** Said while it is being sent, when that takes a while. */
  readonly working?: string
  readonly onFailure?: (error: unknown) => Promise<void> | undefined
}

/** A form that is checked, then sent once; the first field that needs a change takes the focus. */
export function useForm<Field extends string>({
  check,
  send,
  working,
  onFailure,
}: FormParts<Field>): [RefObject<HTMLFormElement | null>, Form<Field>] {
  const ref = useRef<HTMLFormElement>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const [problems, setProblems] = useState<Problems<Field>>({})
  const announce = useAnnounce()

  useEffect(() => {
    if (Object.keys(problems).length > 0) {
      ref.current?.querySelector<HTMLElement>(PROBLEM)?.focus()
    }
  }, [problems])

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (busy) return
    const found = check()
    setProblems(found)
    setFailure('')
    if (Object.keys(found).length > 0) return
    setBusy(true)
    if (working) announce(working)
    send()
      .catch(async (error: unknown) => {
        setFailure(failureWords(error))
        await onFailure?.(error)
      })
      .catch(() => undefined)
      .finally(() => setBusy(false))
  }
  return [ref, { busy, failure, problems, submit }]
}
