import { lazy, Suspense, useState } from 'react'
import { named, peopleHaveAccess, saying, treatment, type RoomHere } from './kinds'
import { RoomSign } from './RoomTag'
import './ribbon.css'

const Audience = lazy(() => import('./Audience'))

/// Under the top bar of every page: who sees it. Two-toned for joint, hatched for our room, amber for named people.
export function Ribbon({ room }: { room: RoomHere }) {
  const [open, setOpen] = useState(false)
  const { word, sentence } = saying(room)
  return (
    <aside className={`ribbon ${treatment(room.kind)}`} aria-label="Who sees this page">
      <RoomSign kind={room.kind} />
      <p aria-live="polite">
        <b>{word}</b> {sentence}
        {room.closedAt && ' It is closed: nothing can be added.'}
      </p>
      {room.count !== undefined && (
        <button type="button" onClick={() => setOpen(true)}>
          <People count={room.count} />
        </button>
      )}
      {open && (
        <Suspense>
          <Audience room={room} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </aside>
  )
}

// On a phone the sentence needs the room more; a screen reader hears all of it everywhere.
function People({ count }: { count: number }) {
  const words = peopleHaveAccess(count)
  const cut = words.indexOf(' ha')
  return (
    <>
      {words.slice(0, cut)}
      <span className="wide">{words.slice(cut)}</span>
    </>
  )
}

/// The same on top of a dialog that makes something: where it will be, in words about the thing itself.
export function MiniRibbon({ room, thing = 'this' }: { room: RoomHere; thing?: string }) {
  return (
    <div className={`ribbon mini ${treatment(room.kind)}`} role="note">
      <RoomSign kind={room.kind} />
      <p aria-live="polite">{willSee(room, thing)}</p>
    </div>
  )
}

function willSee(room: RoomHere, thing: string) {
  const { word } = saying(room)
  const others = room.others.join(' and ')
  switch (room.kind) {
    case 'joint':
      return (
        <>
          <b>{word}</b> {others} will see {thing}.
        </>
      )
    case 'own':
      return (
        <>
          <b>{word}</b> {others} will not see {thing}.
        </>
      )
    case 'restricted':
      return (
        <>
          <b>{word}</b> Only {room.name ? `the ${room.count ?? 'few'} people in “${room.name}”` : named(room)}{' '}
          will see {thing}.
        </>
      )
    default:
      return (
        <>
          <b>{word}</b> {saying(room).sentence}
        </>
      )
  }
}
