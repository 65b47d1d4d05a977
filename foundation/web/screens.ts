import type { AnyRoute } from '@tanstack/react-router'
import { createContext, use, type ComponentType } from 'react'
import type { IconName } from './ui/Icon'

/// The places of the house where pages and menu entries hang.
export type Place = 'visitor' | 'my' | 'organisation' | 'server' | 'alliance' | 'joint' | 'own' | 'room'

/// One line of the side navigation.
export interface MenuEntry {
  /// "you" is the menu behind one's own picture.
  place: Exclude<Place, 'visitor' | 'room'> | 'you'
  label: string
  /// The address below its place: "/a/$slug/joint/escalations".
  to: string
  icon?: IconName
  /// Smaller stands higher. Capabilities leave gaps of ten.
  order: number
  /// A figure at the right: how many are open.
  useCount?: (alliance: string) => number | undefined
  /// Shown only to whom it is for; the server refuses everybody else anyway.
  only?: 'administrator' | 'server_administrator' | 'head_of_alliances'
}

/// One thing that can be begun from anywhere (Ctrl K).
export interface Action {
  place: MenuEntry['place']
  label: string
  to: string
  /// Other words by which people look for it.
  also?: string[]
}

/// A thing of the record by where it stands.
export interface Thing {
  noun: string
  subject: string
  room: string
  room_kind: string
  /// The alliance's slug.
  alliance?: string
}

/// How a field of an entry is told to people, where its name or what it holds is not said so by anybody.
export interface EntryField {
  label?: string
  /// The words for a code: "TH04" is "Supply and quality".
  words?: Record<string, string>
  /// It serves the record only.
  silent?: true
}

/// By the noun of the entry's kind and by field: "issue.theme".
export type EntryFields = Record<string, EntryField>

/// Places on a page where capabilities that stand on its own one show what they know of its thing.
export interface Spots {
  'alliances/all': object
  'issue/criteria': { issue: string }
  'escalation/reason': { escalation: string }
}
export type Spot = keyof Spots

/// What a capability brings to the browser: its pages by place, and how its things are found and spoken of.
export interface Screens {
  routes: { [P in Place]?: AnyRoute[] }
  menu: MenuEntry[]
  actions?: Action[]
  /// The page of a thing, by noun.
  addresses?: Record<string, (thing: Thing) => string>
  /// What it shows on the pages of those that it stands on.
  adds?: { [S in Spot]?: ComponentType<Spots[S]> }
  /// What a noun is called in lists: "Escalation".
  nouns?: Record<string, string>
  /// Why somebody is told, as the end of a sentence that begins with who did it: "asks you to sign".
  notices?: Record<string, string>
  /// How the fields of its entries are told in a history, loaded when one is opened.
  fields?: () => Promise<EntryFields>
}

/// Everything that the capabilities of this program bring, as the shell collected it.
export interface House {
  menu: MenuEntry[]
  actions: Action[]
  addressOf: (thing: Thing) => string | undefined
  addedTo: <S extends Spot>(spot: S) => ComponentType<Spots[S]>[]
  nameOf: (noun: string) => string
  noticeOf: (reason: string) => string
  fields: () => Promise<EntryFields>
}

export function collected(all: Screens[]): House {
  const addresses = Object.assign({}, ...all.map(one => one.addresses)) as NonNullable<Screens['addresses']>
  const nouns = Object.assign({}, ...all.map(one => one.nouns)) as Record<string, string>
  const notices = Object.assign({}, ...all.map(one => one.notices)) as Record<string, string>
  return {
    menu: all.flatMap(one => one.menu).toSorted((one, other) => one.order - other.order),
    actions: all.flatMap(one => one.actions ?? []),
    addressOf: thing => addresses[thing.noun]?.(thing),
    addedTo: spot => all.flatMap(one => one.adds?.[spot] ?? []),
    nameOf: noun => nouns[noun] ?? noun,
    noticeOf: reason => notices[reason] ?? 'changed something here',
    fields: async () =>
      Object.assign({}, ...(await Promise.all(all.map(one => one.fields?.())))) as EntryFields,
  }
}

const HouseContext = createContext<House>(collected([]))
export const HouseProvider = HouseContext.Provider
export const useHouse = () => use(HouseContext)
