import { useEffect, useRef, type ReactNode } from 'react'
import { usePageTitle } from 'foundation/web/room/title'
import './page.css'

interface PageHeadProps {
  title: string
  /// What the browser's tab says, if the title is too long for it.
  tab?: string
  subtitle?: ReactNode
  actions?: ReactNode
}

/// The head of a page: its title, which also names the tab, what it is about, and what can be done here.
export function PageHead({ title, tab = title, subtitle, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle(tab)
  // The reading place of someone who does not see the page moves along when the page changes.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className="page-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {subtitle && <p className="muted">{subtitle}</p>}
      </div>
      {actions && <div className="row no-print">{actions}</div>}
    </div>
  )
}
