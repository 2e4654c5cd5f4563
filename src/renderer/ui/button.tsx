import type { ComponentProps } from 'react'
import styles from './button.module.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  /** `main`: the one thing to do here; `plain`: another thing; `quiet`: looks like a link. */
  readonly kind?: 'main' | 'plain' | 'quiet'
}

/** A button with words on it. */
export function Button({ kind = 'plain', ...rest }: ButtonProps) {
  return <button type="button" className={`${styles.button} ${styles[kind]}`} {...rest} />
}
