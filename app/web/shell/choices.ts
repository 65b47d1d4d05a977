import type { Me } from 'foundation/web/api/session'
import type { Shape } from 'foundation/web/api/shapes'
import { listed, type RoomHere } from 'foundation/web/room/kinds'
import type { Action, House, MenuEntry } from 'foundation/web/screens'
import { mayOpen } from './Navigation'

/// One line of the palette.
export interface Choice {
  key: string
  label: string
  note?: string
  /// Whose room it leads to.
  kind?: string
  to: string
  also?: string[]
}

interface Line {
  slug: string
  name: string
  parties: { name: string; ours: boolean }[]
}

/// What can be begun from this page.
export function begun(house: House, here: RoomHere, me: Me): Choice[] {
  return house.actions.filter(action => isNear(action, here)).map(action => choice(action, here, me))
}

/// The pages and alliances that can be gone to.
export function reachable(house: House, here: RoomHere, me: Me, alliances: Line[]): Choice[] {
  const pages = house.menu
    .filter(entry => isNear(entry, here) && mayOpen(entry, me))
    .map(entry => choice(entry, here, me))
  const others = alliances.map(alliance => ({
    key: alliance.slug,
    label: alliance.name,
    note: `Alliance with ${listed(alliance.parties.filter(party => !party.ours).map(party => party.name))}`,
    kind: 'joint' as const,
    to: `/a/${alliance.slug}`,
  }))
  return [...pages, ...others]
}

/// What the server found, by its words. The room of a case is called like the case, and is found through it.
export function found(house: House, hits: Shape<'SearchHit'>[]): Choice[] {
  const isCase = (hit: Shape<'SearchHit'>) =>
    hit.noun === 'room' && hits.some(other => other.noun !== 'room' && other.room === hit.room)
  return hits
    .filter(hit => !isCase(hit))
    .map(hit => ({
      key: hit.subject + hit.room,
      label: hit.title,
      note: [house.nameOf(hit.noun), hit.snippet].filter(Boolean).join(' · '),
      kind: hit.room_kind,
      to: house.addressOf(hit) ?? '/',
    }))
}

/// The choices that hold every word, those that begin with it first.
export function matching(words: string, choices: Choice[]): Choice[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  const text = (one: Choice) => [one.label, ...(one.also ?? [])].join(' ').toLowerCase()
  const begins = (one: Choice) => (text(one).startsWith(parts[0] ?? '') ? 0 : 1)
  return choices
    .filter(one => parts.every(part => text(one).includes(part)))
    .toSorted((one, other) => begins(one) - begins(other))
}

const inAlliance = (place: MenuEntry['place']) => place === 'alliance' || place === 'joint' || place === 'own'
const isNear = ({ place }: Pick<MenuEntry, 'place'>, here: RoomHere) =>
  !inAlliance(place) || here.alliance !== undefined

function choice(entry: MenuEntry | Action, here: RoomHere, me: Me): Choice {
  return {
    key: entry.to + entry.label,
    label: entry.label,
    also: 'also' in entry ? entry.also : undefined,
    to: entry.to.replace('$slug', here.alliance?.slug ?? ''),
    ...whose(entry.place, here, me),
  }
}

function whose(place: MenuEntry['place'], here: RoomHere, me: Me): Pick<Choice, 'kind' | 'note'> {
  if (place === 'alliance' || place === 'joint')
    return { kind: 'joint', note: `Shared with ${listed(here.others)}` }
  if (place === 'own') return { kind: 'own', note: `Only ${here.ours}` }
  if (place === 'organisation') return { kind: 'organisation', note: `Only ${me.organisation.short_name}` }
  if (place === 'server') return { kind: 'server' }
  return {}
}
