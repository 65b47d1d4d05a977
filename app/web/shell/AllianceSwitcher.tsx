import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RoomHere } from 'foundation/web/room/kinds'
import { listed } from 'foundation/web/room/kinds'
import { alliancesQuery } from 'foundation/web/room/queries'
import { Drop } from 'foundation/web/ui/Drop'
import { Icon } from 'foundation/web/ui/Icon'
import { Mark } from 'foundation/web/ui/Mark'

/// Which alliance one is in, and the way to the others.
export function AllianceSwitcher({ here }: { here: RoomHere }) {
  const alliances = useQuery(alliancesQuery)
  const name = here.alliance?.name ?? (here.kind === 'several' ? 'My work' : here.ours)
  const partners = here.alliance && here.others.length > 0 ? ` with ${listed(here.others)}` : ''
  return (
    <Drop
      label={`${name}${partners}, change alliance`}
      className="switcher"
      edge="left"
      face={
        <>
          <span>
            {name}
            {partners && <i>{partners}</i>}
          </span>
          <Icon name="down" size={16} />
        </>
      }
    >
      {close => (
        <>
          <Link to="/" className="drop-line" activeOptions={{ exact: true }} onClick={close}>
            <Icon name="person" /> My work
          </Link>
          <h2>Alliances</h2>
          <ul>
            {alliances.data?.items.map(alliance => (
              <li key={alliance.slug}>
                <Link to={`/a/${alliance.slug}`} className="drop-line" onClick={close}>
                  <Mark />
                  <span>
                    {alliance.name}
                    <small>
                      {listed(alliance.parties.filter(party => !party.ours).map(party => party.name))}
                    </small>
                  </span>
                  {alliance.waiting_for_me > 0 && <Waiting count={alliance.waiting_for_me} />}
                </Link>
              </li>
            ))}
            {alliances.data?.items.length === 0 && (
              <li className="drop-line muted">You have no seat in an alliance yet.</li>
            )}
          </ul>
        </>
      )}
    </Drop>
  )
}

function Waiting({ count }: { count: number }) {
  return (
    <span className="count">
      {count}
      <span className="vh"> waiting for you</span>
    </span>
  )
}
