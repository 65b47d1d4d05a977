import type { ReactNode } from 'react'
import './stands_now.css'

/// What somebody else saved while one was writing: both texts are there, and nobody's words are lost.
export function StandsNow({ children }: { children: ReactNode }) {
  return (
    <figure className="stands-now" role="status">
      <figcaption className="small muted">What stands now</figcaption>
      {children}
    </figure>
  )
}
