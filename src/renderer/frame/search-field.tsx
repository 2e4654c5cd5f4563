import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { messages } from '../../shared/messages.ts'
import { currentAddress, go, useAddress } from '../address.ts'
import { request } from '../api.ts'
import { addressOf, viewAt } from '../routes.ts'
import { searchInput } from '../screens/find/search-input.ts'
import { useArea } from '../settings.ts'
import { SEARCH_FIELD_ID, focusFirstResult, focusSearchField } from './search-focus.ts'
import styles from './search-field.module.css'

/** Searches as words are typed, from any screen; Down goes into the results, Enter opens the first. */
export function SearchField() {
  const view = viewAt(useAddress())
  const words = view.name === 'find' ? view.words : ''
  const area = useArea()
  const client = useQueryClient()

  // Whoever opens Waymark on Find has come to type.
  useEffect(() => {
    if (viewAt(currentAddress()).name === 'find') focusSearchField()
  }, [])

  // Asks rather than reads the screen, which may still show the results of fewer letters.
  const openFirst = async (): Promise<void> => {
    if (words.trim() === '') return
    const { results } = await client.fetchQuery(
      request('occupations.search', searchInput(words, area.code)),
    )
    const [first] = results
    if (first) go(addressOf({ name: 'occupation', code: first.code }))
  }

  return (
    <search className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          // A search that fails is told by the screen of results.
          openFirst().catch(() => undefined)
        }}
      >
        <label htmlFor={SEARCH_FIELD_ID}>{messages.frame.search}</label>
        <input
          id={SEARCH_FIELD_ID}
          type="search"
          value={words}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts="Control+K"
          placeholder={messages.frame.searchKeys}
          onChange={(event) =>
            go(addressOf({ name: 'find', words: event.target.value }), {
              replace: view.name === 'find',
              typing: true,
            })
          }
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && focusFirstResult()) event.preventDefault()
          }}
        />
      </form>
    </search>
  )
}
