import { useEffect, useState } from 'react'
import { Icon } from './Icon'
import { dismiss, useNotes, type Note } from './notes'
import './notes.css'

/// The sentences at the foot of the page. Once in the shell.
export function Notes() {
  return (
    <div className="notes" role="status" aria-label="What was done">
      {useNotes().map(note => (
        <Line key={note.id} note={note} />
      ))}
    </div>
  )
}

function Line({ note }: { note: Note }) {
  return (
    <div className={note.bad ? 'note-line bad' : 'note-line'}>
      <span>
        {note.words}
        {note.sendsAt && <Countdown to={note.sendsAt} />}
      </span>
      {note.undo && (
        <button
          type="button"
          onClick={() => {
            note.undo?.()
            dismiss(note.id)
          }}
        >
          Undo
        </button>
      )}
      <button
        type="button"
        aria-label="Dismiss"
        className="icon-btn"
        onClick={() => dismiss(note.id)}
        hidden={!!note.sendsAt}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  )
}

// Not announced each second: the words beside it say enough.
function Countdown({ to }: { to: number }) {
  const left = () => Math.max(0, Math.ceil((to - Date.now()) / 1000))
  const [seconds, setSeconds] = useState(left)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 500)
    return () => clearInterval(timer)
  })
  return <span aria-hidden="true"> in {seconds} s</span>
}
