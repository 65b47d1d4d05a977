import { useState } from 'react'
import type { Me } from 'foundation/web/api/session'
import { useLive } from 'foundation/web/api/useLive'
import { RoomProvider, useRoomOfAddress } from 'foundation/web/room/here'
import { Ribbon } from 'foundation/web/room/Ribbon'
import { RoomPage } from 'foundation/web/room/RoomPage'
import { Notes } from 'foundation/web/ui/Notes'
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
          <RoomPage found={found} />
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
