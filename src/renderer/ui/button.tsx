import type { ComponentProps } from 'react'
import styles from './button.module.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  /** `main`: the one thing to do here; `plain`: another thing; `quiet`: looks like a link. */
  readonly kind?: 'main' | 'plain' | 'quiet'
  /** Sends the form that it stands in. */
  readonly submits?: boolean
}

/** A button with words on it. */
export function Button({ kind = 'plain', submits = false, ...rest }: ButtonProps) {
  const type = submits ? 'submit' : 'button'
  return <button type={type} className={`${styles.button} ${styles[kind]}`} {...rest} />
}
