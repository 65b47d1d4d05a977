import { useId, type ReactNode } from 'react'
import './card.css'

interface CardProps {
  title?: ReactNode
  /// At the right of the title: a link to all of it, who wrote it, when it was saved.
  aside?: ReactNode
  /// Whose words these are: a solid edge for ours, a double one for theirs.
  side?: 'ours' | 'theirs'
  children: ReactNode
}

/// One subject on a page, with a heading of its own.
export function Card({ title, aside, side, children }: CardProps) {
  const heading = useId()
  return (
    <section className={side ? `card ${side}` : 'card'} aria-labelledby={title ? heading : undefined}>
      {(title || aside) && (
        <div className="card-head">
          {title && <h2 id={heading}>{title}</h2>}
          {aside && <div className="aside">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
