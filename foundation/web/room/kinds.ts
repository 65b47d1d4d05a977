import type { Answer } from 'foundation/web/api/shapes'

export type RoomAnswer = Answer<'/rooms/{room}', 'get'>
export type RoomKind = RoomAnswer['kind']

/// The readers of one company; ours are drawn round, theirs square.
export interface Company {
  organisation: string
  people: string[]
  ours: boolean
}

/// The room that a page stands in, in the words of its ribbon.
export interface RoomHere {
  /// What the server said; "unknown" until it has, "nowhere" when it said something else than the address.
  kind: RoomKind | 'several' | 'unknown' | 'nowhere'
  id?: string
  name?: string
  /// The alliance's name and slug.
  alliance?: { name: string; slug: string }
  /// Our company's short name.
  ours: string
  /// The short names of the other parties.
  others: string[]
  /// Who may read, by company.
  readers: Company[]
  count?: number
  closedAt?: string
}

/// A room of which nothing is known counts as our own and lets nothing be written.
export const mayWrite = (room: RoomHere) => !nobodysRooms.has(room.kind) && !room.closedAt

const nobodysRooms = new Set<RoomHere['kind']>(['several', 'unknown', 'nowhere'])

/// Whether what the server says of a room is what the address promised. A page is wholly of one room, so a room of
/// another kind or of another alliance is not shown under this address.
export function isAsPromised(
  promised: RoomHere['kind'],
  alliance: string | undefined,
  room: RoomAnswer,
): boolean {
  return room.kind === promised && (room.alliance ?? undefined) === alliance
}

/// "Quillon", "Quillon and Tessera", "A, B and C".
export function listed(names: string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/// The two halves of what the ribbon says: the word, and who sees the page.
export function saying(room: RoomHere): { word: string; sentence: string } {
  const others = listed(room.others)
  switch (room.kind) {
    case 'joint':
      return {
        word: 'Joint.',
        sentence: `${others} ${room.others.length > 1 ? 'see' : 'sees'} everything on this page.`,
      }
    case 'own':
      return { word: 'Our room.', sentence: `Only ${room.ours} sees this page. ${others} cannot.` }
    case 'restricted':
      return { word: 'Restricted.', sentence: `Only ${named(room)} can see this page.` }
    case 'organisation':
      return { word: `Only ${room.ours}.`, sentence: 'No partner can see this page.' }
    case 'server':
      return { word: 'Server room.', sentence: 'Only the administrators of this server can see this page.' }
    case 'several':
      return { word: 'Only you.', sentence: 'Nobody else sees this page.' }
    case 'unknown':
      return {
        word: 'Not known yet.',
        sentence: 'Who can see this page is being asked; nothing can be saved.',
      }
    case 'nowhere':
      return { word: 'No room.', sentence: 'This page shows nothing of anybody.' }
  }
}

/// Who reads a restricted room: three names still fit; the rest stands behind a button.
export function named(room: RoomHere): string {
  const people = room.readers.flatMap(company => company.people)
  if (people.length === 0) return 'the people it names'
  if (people.length <= 3) return listed(people)
  return `${people.slice(0, 2).join(', ')} and ${people.length - 2} more`
}

/// "14 people have access".
export function peopleHaveAccess(count: number): string {
  return count === 1 ? '1 person has access' : `${count} people have access`
}

/// Which of the three treatments a room wears.
export function treatment(kind: string): 'joint' | 'own' | 'restricted' {
  return kind === 'joint' || kind === 'restricted' ? kind : 'own'
}

/// What the kinds of rooms are called on tags.
export const roomKinds: Record<string, string> = {
  joint: 'Joint',
  own: 'Our room',
  restricted: 'Restricted',
  organisation: 'Our company',
  server: 'Server',
}
