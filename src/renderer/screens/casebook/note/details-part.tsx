import { useId, useState } from 'react'
import { commonPrograms, commonServices, contactTypes } from '../../../../shared/domain/casebook.ts'
import type { NoteContent } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useCasebookAnswer } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { asMoment } from '../days.ts'
import { LabelsField } from '../labels-field.tsx'
import { underTemplate } from './content.ts'
import { DayField } from './day-field.tsx'

const words = messages.casebookScreen.note

interface DetailsPartProps {
  readonly content: NoteContent
  readonly set: (change: Partial<NoteContent>) => void
  readonly enteredAt: string
}

/** When, where, how and for which program the session was. */
export function DetailsPart({ content, set, enteredAt }: DetailsPartProps) {
  const programs = useId()
  return (
    <>
      <div className={styles.row}>
        <DayField
          label={words.date}
          value={content.date}
          onChange={(date) => date !== null && set({ date })}
        />
        <TextField
          label={words.start}
          type="time"
          value={content.start ?? ''}
          onChange={(start) => set({ start: start === '' ? null : start.slice(0, 5) })}
        />
      </div>
      <p className={styles.note}>{words.zone(content.zone, asMoment(enteredAt))}</p>
      <div className={styles.row}>
        <Select
          label={words.contactTypeLabel}
          value={content.contactType}
          options={contactTypes.map((type) => ({ value: type, text: words.contactType[type] }))}
          onChange={(contactType) => set({ contactType })}
        />
        <MinutesField value={content.minutes} onChange={(minutes) => set({ minutes })} />
      </div>
      <TextField
        label={words.place}
        value={content.place}
        most={200}
        onChange={(place) => set({ place })}
      />
      <TextField
        label={words.program}
        value={content.program}
        most={60}
        list={programs}
        onChange={(program) => set({ program })}
      />
      <datalist id={programs}>
        {commonPrograms.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
      <LabelsField
        legend={words.services}
        another={words.anotherService}
        value={content.services}
        offered={commonServices}
        onChange={(services) => set({ services })}
      />
      <TemplateField content={content} set={set} />
    </>
  )
}

interface MinutesFieldProps {
  readonly value: number | null
  readonly onChange: (minutes: number | null) => void
}

function MinutesField({ value, onChange }: MinutesFieldProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  return (
    <TextField
      label={words.minutes}
      type="number"
      value={typed}
      onChange={(text) => {
        setTyped(text)
        const minutes = Number(text)
        if (text === '') onChange(null)
        else if (Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440) onChange(minutes)
      }}
    />
  )
}

function TemplateField({ content, set }: Omit<DetailsPartProps, 'enteredAt'>) {
  const templates = useCasebookAnswer('casebook.templates.list', {})
  const announce = useAnnounce()
  const names = templates.map(({ name }) => name)
  return (
    <Select
      label={words.template}
      value={content.template}
      options={[...(names.includes(content.template) ? [] : [content.template]), ...names].map(
        (name) => ({ value: name, text: name }),
      )}
      onChange={(name) => {
        const template = templates.find((one) => one.name === name)
        if (!template) return
        set({ template: name, sections: underTemplate(content.sections, template.headings) })
        announce(words.templateChanged(name))
      }}
    />
  )
}
