import { useEffect, useState } from 'react'
import { messages } from '../../../shared/messages.ts'
import { JumpLink } from '../../ui/jump-link.tsx'
import styles from './section-index.module.css'
import { elementId, sectionIds } from './section.tsx'
import type { SectionId } from './section.tsx'

/** The section that the reader is in: the last one that begins in the upper third of the window. */
function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>('summary')
  useEffect(() => {
    let waiting = 0
    const read = (): void => {
      waiting = 0
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement
      const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2
      const begun = sectionIds.filter((id) => {
        const top = document.getElementById(elementId(id))?.getBoundingClientRect().top
        return top !== undefined && top < clientHeight / 3
      })
      setCurrent((atEnd ? sectionIds.at(-1) : begun.at(-1)) ?? 'summary')
    }
    const soon = (): void => {
      waiting ||= requestAnimationFrame(read)
    }
    soon()
    addEventListener('scroll', soon, { passive: true })
    addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(waiting)
      removeEventListener('scroll', soon)
      removeEventListener('resize', soon)
    }
  }, [])
  return current
}

/** Every section of the profile, with the one being read marked. */
export function SectionIndex() {
  const current = useCurrentSection()
  return (
    <nav aria-label={messages.profile.sectionsNav} className={styles.index}>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <JumpLink to={elementId(id)} current={id === current} className={styles.link}>
              {messages.profile.index[id]}
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
