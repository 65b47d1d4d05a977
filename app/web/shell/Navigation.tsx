import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import type { Me } from 'foundation/web/api/session'
import { useRoom } from 'foundation/web/room/here'
import { listed } from 'foundation/web/room/kinds'
import { allianceRoomsQuery, alliancesQuery } from 'foundation/web/room/queries'
import { useHouse, type MenuEntry } from 'foundation/web/screens'
import { Icon } from 'foundation/web/ui/Icon'

/// The pages one can go to from here: those of the alliance, or one's own and the list of alliances.
export function Navigation({ me }: { me: Me }) {
  const { slug } = useParams({ strict: false }) as { slug?: string }
  const { kind, alliance } = useRoom()
  const isThere = kind !== 'nowhere' || alliance
  return slug && isThere ? <InAlliance slug={slug} me={me} /> : <OutsideAlliances me={me} />
}

/// Whether an entry is for this person at all; the server refuses everybody else anyway.
export const mayOpen = (entry: MenuEntry, me: Me) => !entry.only || me[entry.only]

function InAlliance({ slug, me }: { slug: string; me: Me }) {
  const room = useRoom()
  return (
    <>
      <Group title={`Shared with ${listed(room.others) || 'the partner'}`}>
        <Entries places={['alliance', 'joint']} me={me} slug={slug} />
      </Group>
      <Group title={`Only ${room.ours}`} own>
        <Entries places={['own']} me={me} slug={slug} />
      </Group>
      <NamedRooms slug={slug} />
    </>
  )
}

function OutsideAlliances({ me }: { me: Me }) {
  const alliances = useQuery(alliancesQuery)
  return (
    <>
      <Group title={me.server_administrator ? 'This server' : `Only ${me.organisation.short_name}`} own>
        <Entries places={['my', 'organisation', 'server']} me={me} />
      </Group>
      {alliances.data && alliances.data.items.length > 0 && (
        <Group title="Alliances">
          {alliances.data.items.map(alliance => (
            <li key={alliance.slug}>
              <Link to={`/a/${alliance.slug}`}>
                {alliance.name}
                {alliance.waiting_for_me > 0 && <Count of={alliance.waiting_for_me} />}
              </Link>
            </li>
          ))}
        </Group>
      )}
    </>
  )
}

// Rooms of named people that were made by hand are listed for those who are named; nobody else learns that they exist.
// The room of a case is found through its case.
function NamedRooms({ slug }: { slug: string }) {
  const rooms = useQuery(allianceRoomsQuery(slug))
  const named =
    rooms.data?.items.filter(room => room.kind === 'restricted' && room.purpose && !room.closed_at) ?? []
  if (named.length === 0) return null
  return (
    <Group title="Named people only">
      {named.map(room => (
        <li key={room.id}>
          <Link to={`/a/${slug}/room/${room.id}`}>
            <Icon name="key" size={16} /> {room.name}
          </Link>
        </li>
      ))}
    </Group>
  )
}

function Entries({ places, me, slug }: { places: MenuEntry['place'][]; me: Me; slug?: string }) {
  const { menu } = useHouse()
  const shown = menu.filter(entry => places.includes(entry.place) && mayOpen(entry, me))
  return shown.map(entry => (
    <li key={entry.to}>
      <Entry entry={entry} slug={slug} />
    </li>
  ))
}

const first = new Set(['/', '/a/$slug', '/organisation', '/server'])

function Entry({ entry, slug }: { entry: MenuEntry; slug?: string }) {
  return (
    <Link to={entry.to} params={slug ? { slug } : {}} activeOptions={{ exact: first.has(entry.to) }}>
      {entry.label}
      {entry.useCount && slug && <Counted use={entry.useCount} slug={slug} />}
    </Link>
  )
}

function Counted({ use, slug }: { use: NonNullable<MenuEntry['useCount']>; slug: string }) {
  const count = use(slug)
  return count ? <Count of={count} /> : null
}

const Count = ({ of }: { of: number }) => <span className="count">{of}</span>

function Group({ title, own, children }: { title: string; own?: boolean; children: ReactNode }) {
  const id = useId()
  return (
    <section className={own ? 'only' : undefined} aria-labelledby={id}>
      <h2 id={id}>
        {own && <Icon name="lock" size={14} />}
        {title}
      </h2>
      <ul>{children}</ul>
    </section>
  )
}
