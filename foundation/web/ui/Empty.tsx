import type { ReactNode } from 'react'
import './empty.css'

interface EmptyProps {
  /// "No escalations yet": nothing is wrong, nothing is here.
  title: string
  /// What will be here and why one would want it.
  children: ReactNode
  action?: ReactNode
  /// The few moves that lead from nothing to something, in order.
  steps?: string[]
}

/// A place with nothing in it that teaches what belongs there. A failed answer is a Problem, not an Empty.
export function Empty({ title, children, action, steps }: EmptyProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{children}</p>
      {steps && (
        <ol>
          {steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {action}
    </div>
  )
}
