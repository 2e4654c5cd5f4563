import { Component } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { FailureView } from './failure-view.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** Runs before the children are drawn again. */
  readonly onRetry?: () => void
  /** What stands around the failure. */
  readonly around?: ComponentType<{ readonly children: ReactNode }>
}

/** Keeps a screen that fails to draw from taking the window with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override readonly state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error('nothing was thrown') }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    const failure = (
      <FailureView
        error={this.state.error}
        onRetry={() => {
          this.props.onRetry?.()
          this.setState({ error: null })
        }}
      />
    )
    const { around: Around } = this.props
    return Around ? <Around>{failure}</Around> : failure
  }
}
