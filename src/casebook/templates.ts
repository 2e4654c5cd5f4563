import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { snippetFields, templateFields } from '../shared/domain/casebook.ts'
import type { Snippet, SnippetFields, Template, TemplateFields } from '../shared/domain/casebook.ts'
import { messages } from '../shared/messages.ts'
import { checked, fromJson } from './parse.ts'
import { statement } from './session.ts'
import type { Session } from './session.ts'

const headingsSchema = z.array(z.string())

interface TemplateRow {
  readonly id: string
  readonly name: string
  readonly headings: string
}
const templateRows = statement<[], TemplateRow>(
  'SELECT id, name, headings FROM template ORDER BY key',
)
const saveTemplate = statement<[string, string, string]>(
  `INSERT INTO template (id, name, headings) VALUES (?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, headings = excluded.headings`,
)
const dropTemplate = statement<[string]>('DELETE FROM template WHERE id = ?')

const snippetRows = statement<[], Snippet>(
  'SELECT id, abbreviation, text FROM snippet ORDER BY abbreviation COLLATE NOCASE',
)
const saveSnippet = statement<[string, string, string]>(
  `INSERT INTO snippet (id, abbreviation, text) VALUES (?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET abbreviation = excluded.abbreviation, text = excluded.text`,
)
const dropSnippet = statement<[string]>('DELETE FROM snippet WHERE id = ?')

const asTemplate = ({ id, name, headings }: TemplateRow): Template => ({
  id,
  name,
  headings: fromJson(headingsSchema, headings),
})

function listTemplates(session: Session): Template[] {
  return templateRows.all(session).map(asTemplate)
}

export function addFirstTemplates(session: Session): void {
  for (const { name, headings } of messages.casebook.firstTemplates) {
    saveTemplate.run(session, randomUUID(), name, JSON.stringify(headings))
  }
}

/** Templates and snippets. A note keeps its own headings, so changing a template changes no note. */
export interface Templates {
  list(): readonly Template[]
  /** Adds one, or changes the one with the identifier. Names are unique, whatever the case. */
  save(fields: TemplateFields, id?: string): Template
  remove(id: string): void
  snippets(): readonly Snippet[]
  saveSnippet(fields: SnippetFields, id?: string): Snippet
  removeSnippet(id: string): void
}

export function templatesOf(session: Session): Templates {
  return {
    list: () => listTemplates(session),
    save: (fields, id = randomUUID()) => {
      const { name, headings } = checked(templateFields, fields)
      saveTemplate.run(session, id, name, JSON.stringify(headings))
      return { id, name, headings }
    },
    remove: (id) => void dropTemplate.run(session, id),
    snippets: () => snippetRows.all(session),
    saveSnippet: (fields, id = randomUUID()) => {
      const { abbreviation, text } = checked(snippetFields, fields)
      saveSnippet.run(session, id, abbreviation, text)
      return { id, abbreviation, text }
    },
    removeSnippet: (id) => void dropSnippet.run(session, id),
  }
}
