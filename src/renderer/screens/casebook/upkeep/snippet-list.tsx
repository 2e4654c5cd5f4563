import { snippetFields } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useCasebookAnswer } from '../casebook-data.ts'
import { ItemForm } from './item-form.tsx'
import { NamedList } from './named-list.tsx'

const words = messages.casebookScreen.templates

const problemOf = (abbreviation: string): string | undefined =>
  snippetFields.shape.abbreviation.safeParse(abbreviation).success
    ? undefined
    : words.badAbbreviation

/** Texts that an abbreviation brings into a note. */
export function SnippetList() {
  const snippets = useCasebookAnswer('casebook.snippets.list', {})
  return (
    <NamedList
      heading={words.snippets}
      what={words.snippetsWhat}
      add={words.addSnippet}
      items={snippets.map(({ id, abbreviation, text }) => ({
        id,
        name: abbreviation,
        what: text,
      }))}
      remove={(id) => call('casebook.snippets.remove', { id })}
    >
      {(id, onClose) => {
        const found = snippets.find((snippet) => snippet.id === id)
        return (
          <ItemForm
            start={{ name: found?.abbreviation ?? '', text: found?.text ?? '' }}
            labels={{
              name: words.abbreviation,
              text: words.text,
              note: words.abbreviationNote,
            }}
            check={problemOf}
            send={(abbreviation, text) =>
              call('casebook.snippets.save', { id, fields: { abbreviation, text } })
            }
            onClose={onClose}
          />
        )
      }}
    </NamedList>
  )
}
