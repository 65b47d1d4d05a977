import { useId, type ReactNode } from 'react'
import './act.css'

interface ActProps {
  children: ReactNode
  onClick?: () => void
  /// The server's sentence why this cannot be done now; the button stays in reach and says it.
  obstacle?: string | null
  /// The command is on its way.
  pending?: boolean
  /// The main thing to do here is filled; everything else is outlined; red only for what cannot be taken back.
  look?: 'main' | 'plain' | 'danger'
  type?: 'button' | 'submit'
  icon?: ReactNode
}

/// A button that does something, or says why it cannot.
export function Act({
  children,
  onClick,
  obstacle,
  pending,
  look = 'plain',
  type = 'button',
  icon,
}: ActProps) {
  const reason = useId()
  const stopped = !!obstacle || !!pending
  const button = (
    <button
      type={type}
      className={`btn ${look}`}
      aria-disabled={stopped || undefined}
      aria-busy={pending || undefined}
      aria-describedby={obstacle ? reason : undefined}
      onClick={event => {
        if (stopped) event.preventDefault()
        else onClick?.()
      }}
    >
      {pending ? <i className="spinner" /> : icon}
      {children}
    </button>
  )
  if (!obstacle) return button
  return (
    <span className="act">
      {button}
      <span role="tooltip" id={reason}>
        {obstacle}
      </span>
    </span>
  )
}
