import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { Publish, useRoom } from 'foundation/web/room'
import {
  Act,
  Answered,
  Card,
  Confirm,
  note as said,
  PageHead,
  RelativeTime,
  Status,
  useInPlace,
} from 'foundation/web/ui'
import { NoteForm } from './NoteForm'
import {
  changeNote,
  noteQuery,
  publishNote,
  withdrawNote,
  type NoteAnswer,
  type NoteText,
} from './note_queries'

/// One note, where it is at home or as the published copy.
export default function Note() {
  const { note } = useParams({ strict: false }) as { note: string }
  return (
    <Answered query={useQuery(noteQuery(note))}>
      {({ value, version }) => <Shown note={value} version={version} />}
    </Answered>
  )
}

function Shown({ note, version }: { note: NoteAnswer; version: number }) {
  const [changing, setChanging] = useState(false)
  const change = useMutation({
    mutationFn: (text: NoteText) => changeNote(note.id, version, text),
    onSuccess: () => {
      said('Saved.')
      setChanging(false)
    },
  })
  const inPlace = useInPlace(changing, 'h1')
  return (
    <div ref={inPlace}>
      <PageHead
        title={note.title}
        subtitle={
          <>
            Changed <RelativeTime at={note.changed_at} />
            {note.published_from && `, published by ${note.published_from}`}
          </>
        }
        actions={!changing && <Verbs note={note} onChange={() => setChanging(true)} />}
      />
      <div className="stack wide">
        {note.withdrawn_at && <Status tone="none">Withdrawn. It stays in the record.</Status>}
        <Card>
          {changing ? (
            <NoteForm
              start={note}
              verb="Save"
              problem={change.error}
              pending={change.isPending}
              onSend={change.mutate}
              onClose={() => setChanging(false)}
            />
          ) : (
            <p className="said">{note.text || 'This note has no text.'}</p>
          )}
        </Card>
      </div>
    </div>
  )
}

function Verbs({ note, onChange }: { note: NoteAnswer; onChange: () => void }) {
  const room = useRoom()
  const [publishing, setPublishing] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const publish = useMutation({
    mutationFn: () => publishNote(note.id, note),
    onSuccess: () => said('Published to the joint room.'),
  })
  const withdraw = useMutation({
    mutationFn: () => withdrawNote(note.id),
    onSuccess: () => {
      said('Withdrawn.')
      setWithdrawing(false)
    },
  })
  return (
    <>
      <Act obstacle={note.obstacles.withdraw} onClick={() => setWithdrawing(true)}>
        Withdraw
      </Act>
      {room.kind !== 'joint' && (
        <>
          <Act obstacle={note.obstacles.publish} onClick={() => setPublishing(true)}>
            Publish a copy
          </Act>
          <Act look="main" obstacle={note.obstacles.change} onClick={onChange}>
            Change
          </Act>
        </>
      )}
      <Suspense>
        <Publish
          opened={publishing}
          onClose={() => setPublishing(false)}
          title={note.title}
          text={note.text}
          staysBehind="Earlier versions and the history of this note stay in this room."
          send={() => publish.mutate()}
        />
      </Suspense>
      <Confirm
        title="Withdraw this note"
        opened={withdrawing}
        onClose={() => setWithdrawing(false)}
        verb="Withdraw it"
        onConfirm={() => withdraw.mutate()}
        pending={withdraw.isPending}
        problem={withdraw.error}
        room={room}
        thing="that it was withdrawn"
      >
        It is marked as withdrawn. What was read cannot be unread, and the record keeps it.
      </Confirm>
    </>
  )
}
