import { Outlet } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'
import { Mark } from 'foundation/web/ui/Mark'
import { ColourScheme } from './ColourScheme'
import './visitor.css'

/// Pages for visitors: the mark, one column, nothing else to decide.
export function VisitorFrame({ children }: { children?: ReactNode }) {
  return (
    <div className="visitor">
      <header>
        <span className="mark">
          <Mark width={32} /> Entente
        </span>
        <ColourScheme />
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense>{children ?? <Outlet />}</Suspense>
      </main>
    </div>
  )
}
