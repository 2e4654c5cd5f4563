import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useCasebookAnswer } from '../casebook-data.ts'
import { ItemForm } from './item-form.tsx'
import { NamedList } from './named-list.tsx'

const words = messages.casebookScreen.templates
const MOST = 30

const headingsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 120))
    .filter(Boolean)
    .slice(0, MOST)

/** The sections that notes begin with. */
export function TemplateList() {
  const templates = useCasebookAnswer('casebook.templates.list', {})
  return (
    <NamedList
      heading={words.list}
      add={words.addTemplate}
      items={templates.map(({ id, name, headings }) => ({ id, name, what: headings.join(' / ') }))}
      remove={(id) => call('casebook.templates.remove', { id })}
    >
      {(id, onClose) => {
        const found = templates.find((template) => template.id === id)
        return (
          <ItemForm
            start={{ name: found?.name ?? '', text: found?.headings.join('\n') ?? '' }}
            labels={{ name: words.name, text: words.headings }}
            send={(name, text) =>
              call('casebook.templates.save', { id, fields: { name, headings: headingsIn(text) } })
            }
            onClose={onClose}
          />
        )
      }}
    </NamedList>
  )
}
