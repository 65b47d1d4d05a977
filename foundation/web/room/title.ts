import { useEffect } from 'react'
import { useRoomIfAny } from './here'
import { treatment, type RoomHere } from './kinds'

/// What the browser's tab says: a page that is not joint says so before anything else.
export function tabTitle(title: string, room?: RoomHere): string {
  if (!room) return `${title} · Entente`
  const alliance = room.alliance && room.alliance.name !== title ? `, ${room.alliance.name}` : ''
  if (room.kind === 'own') return `Our room: ${title}${alliance}`
  if (room.kind === 'restricted') return `Restricted: ${title}${alliance}`
  return `${title}${alliance}` + (room.alliance ? '' : ' · Entente')
}

/// Names the tab after the page and its room, and gives it the room's sign.
export function usePageTitle(title: string) {
  const room = useRoomIfAny()
  const words = tabTitle(title, room)
  const sign = room ? treatment(room.kind) : 'joint'
  useEffect(() => {
    document.title = words
  }, [words])
  useEffect(() => {
    document.querySelector('link[rel=icon]')?.setAttribute('href', `/${sign}.svg`)
  }, [sign])
}
