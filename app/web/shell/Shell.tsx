import { Outlet } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import type { Me } from 'foundation/web/api/session'
import { useLive } from 'foundation/web/api/useLive'
import { RoomProvider, useRoomOfAddress, type RoomFound } from 'foundation/web/room/here'
import { Ribbon } from 'foundation/web/room/Ribbon'
import { Sketch } from 'foundation/web/ui/Answered'
import { Notes } from 'foundation/web/ui/Notes'
import { NotThere } from 'foundation/web/ui/NotThere'
import { ProblemNote } from 'foundation/web/ui/ProblemNote'
import { asProblem } from 'foundation/web/api/problem'
import { Drawer } from './Drawer'
import { Navigation } from './Navigation'
import { OfflineNote } from './OfflineNote'
import { Palette } from './Palette'
import { Shortcuts } from './Shortcuts'
import { TopBar } from './TopBar'
import './shell.css'

/// The frame around every page behind the sign-in: top bar, ribbon, navigation, page.
export function Shell({ me }: { me: Me }) {
  const [drawn, setDrawn] = useState(false)
  const line = useLive(me.person)
  const found = useRoomOfAddress()
  return (
    <RoomProvider value={found.room}>
      <div className="shell">
        <a className="skip" href="#main">
          Skip to the page
        </a>
        <TopBar me={me} onMenu={() => setDrawn(true)} />
        <Ribbon room={found.room} />
        <nav className="nav" aria-label="Pages">
          <Navigation me={me} />
        </nav>
        <main id="main" tabIndex={-1}>
          <OfflineNote line={line} />
          <Page found={found} />
        </main>
        <Notes />
      </div>
      <Drawer opened={drawn} onClose={() => setDrawn(false)}>
        <Navigation me={me} />
      </Drawer>
      <Palette />
      <Shortcuts />
    </RoomProvider>
  )
}

// A page is shown only in the room that the server named.
function Page({ found }: { found: RoomFound }) {
  if (found.state === 'known') {
    return (
      <Suspense fallback={<Sketch />}>
        <Outlet />
      </Suspense>
    )
  }
  if (found.state === 'asking') return <Sketch />
  if (found.problem && !asProblem(found.problem).notThere) return <ProblemNote problem={found.problem} />
  return <NotThere />
}
