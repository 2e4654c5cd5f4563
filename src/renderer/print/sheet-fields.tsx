import { useId, useRef, useState } from 'react'
import { MOST_COMPARED } from '../../shared/domain/compare.ts'
import type { SheetKind } from '../../shared/domain/sheet.ts'
import { messages } from '../../shared/messages.ts'
import { useAreas } from '../settings.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Select } from '../ui/select.tsx'
import styles from './print.module.css'
import type { SheetForm } from './sheet-form.ts'

const words = messages.print

interface FieldProps {
  readonly form: SheetForm
}

export function KindField({
  form,
  texts = words.kinds,
}: FieldProps & { readonly texts?: Readonly<Record<SheetKind, string>> }) {
  return (
    <Choice
      legend={words.kind}
      heading="h3"
      value={form.kind}
      texts={texts}
      onChange={form.setKind}
    />
  )
}

export function PaperField({ form }: FieldProps) {
  return (
    <Choice
      legend={words.paper}
      heading="h3"
      value={form.paper}
      texts={words.papers}
      onChange={form.setPaper}
    />
  )
}

interface PlacesProps extends FieldProps {
  /** Says aloud what was added or taken out. */
  readonly onSay: (words: string) => void
}

export function PlacesField({ form, onSay }: PlacesProps) {
  const { areas: chosen, setAreas: onChange } = form
  const areas = useAreas()
  const heading = useId()
  const group = useRef<HTMLElement>(null)
  const rest = areas.filter(({ code }) => !chosen.includes(code))
  const [picked, setPicked] = useState('')
  const next = rest.find(({ code }) => code === picked) ?? rest[0]
  const nameOf = (code: string): string => areas.find((one) => one.code === code)?.name ?? code
  return (
    <section ref={group} aria-labelledby={heading} tabIndex={-1} className={styles.part}>
      <h3 id={heading}>{words.places}</h3>
      <ul className={styles.places}>
        {chosen.map((code) => (
          <li key={code}>
            {nameOf(code)}
            {chosen.length > 1 && (
              <Button
                kind="quiet"
                aria-label={words.of(words.remove, nameOf(code))}
                onClick={() => {
                  // The focus must not be lost with the button that had it.
                  group.current?.focus()
                  onChange(chosen.filter((one) => one !== code))
                  onSay(words.removed(nameOf(code)))
                }}
              >
                {words.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen.length >= MOST_COMPARED ? (
        <p className={styles.note}>{words.mostPlaces(MOST_COMPARED)}</p>
      ) : (
        next && (
          <div className={styles.row}>
            <Select
              label={words.addPlace}
              value={next.code}
              options={rest.map(({ code, name }) => ({ value: code, text: name }))}
              onChange={setPicked}
            />
            <Button
              aria-label={words.of(words.add, next.name)}
              onClick={() => {
                onChange([...chosen, next.code])
                onSay(words.added(next.name))
              }}
            >
              {words.add}
            </Button>
          </div>
        )
      )}
    </section>
  )
}
