import { Link } from '@tanstack/react-router'
import type { Me } from 'foundation/web/api/session'
import { useRoom } from 'foundation/web/room/here'
import { Icon } from 'foundation/web/ui/Icon'
import { Mark } from 'foundation/web/ui/Mark'
import { AllianceSwitcher } from './AllianceSwitcher'
import { Bell } from './Bell'
import { ColourScheme } from './ColourScheme'
import { openPalette } from './palette_door'
import { YouMenu } from './YouMenu'

/// Where one is, finding anything, what is new, and oneself.
export function TopBar({ me, onMenu }: { me: Me; onMenu: () => void }) {
  const room = useRoom()
  return (
    <header className="top">
      <button type="button" className="icon-btn menu-btn" aria-label="Pages" onClick={onMenu}>
        <Icon name="menu" size={22} />
      </button>
      <Link to="/" className="mark" aria-label="Entente, my work">
        <Mark width={30} />
        <span className="mark-word">Entente</span>
      </Link>
      <span className="slash" aria-hidden="true">
        /
      </span>
      <AllianceSwitcher here={room} />
      <button type="button" className="search" aria-label="Find or do anything" onClick={openPalette}>
        <Icon name="search" size={18} />
        <span>Find or do anything</span>
        <kbd aria-hidden="true" data-keys="Ctrl K" />
      </button>
      <Bell />
      <ColourScheme />
      <YouMenu me={me} />
    </header>
  )
}
