import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { mayWrite, useRoom } from 'foundation/web/room'
import { Act, Answered, Card, Dialog, Empty, PageHead, RelativeTime, Status, Table } from 'foundation/web/ui'
import { NoteForm } from './NoteForm'
import { notesIn, writeNote, type NoteAnswer, type NoteText } from './note_queries'

/// The notes of this page's room: preparation at home, or in the joint room what was published.
export default function Notes() {
  const room = useRoom()
  const here = useLocation().pathname.replace(/\/$/, '')
  const go = useNavigate()
  const [writing, setWriting] = useState(false)
  const notes = useQuery({ ...notesIn(room.id ?? ''), enabled: room.id !== undefined })
  const write = useMutation({
    mutationFn: (text: NoteText) => writeNote(room.id ?? '', text),
    onSuccess: note => go({ to: `${here}/${note.id}` }),
  })
  const joint = room.kind === 'joint'
  return (
    <>
      <PageHead
        title={joint ? 'Published notes' : 'Prep notes'}
        subtitle={
          joint
            ? 'Copies that a company published for all'
            : 'Preparation that stays here until somebody publishes a copy'
        }
        actions={
          !joint && (
            <Act
              look="main"
              obstacle={mayWrite(room) ? undefined : 'Nothing can be written in this room now.'}
              onClick={() => setWriting(true)}
            >
              Write a note
            </Act>
          )
        }
      />
      <Dialog
        title="Write a note"
        opened={writing}
        onClose={() => setWriting(false)}
        room={room}
        thing="this note"
        size="lg"
      >
        <NoteForm
          verb="Save the note"
          problem={write.error}
          pending={write.isPending}
          onSend={write.mutate}
          onClose={() => setWriting(false)}
        />
      </Dialog>
      <Card>
        <Answered query={notes}>
          {({ items }) => (items.length === 0 ? <None joint={joint} /> : <List notes={items} here={here} />)}
        </Answered>
      </Card>
    </>
  )
}

function None({ joint }: { joint: boolean }) {
  return joint ? (
    <Empty title="Nothing published yet">
      A company can publish a copy of one of its own notes. It then stands here for all parties.
    </Empty>
  ) : (
    <Empty
      title="No notes yet"
      steps={[
        'Write what you want before a meeting, and how far you would go.',
        'Align it with your own people.',
        'Publish a copy only of what the partner should read.',
      ]}
    >
      What your side prepares. The partner never sees it, nor that it exists.
    </Empty>
  )
}

function List({ notes, here }: { notes: NoteAnswer[]; here: string }) {
  return (
    <Table
      caption="Notes"
      rows={notes}
      rowKey={note => note.id}
      columns={[
        { title: 'Note', cell: note => <Link to={`${here}/${note.id}`}>{note.title}</Link> },
        { title: 'Changed', cell: note => <RelativeTime at={note.changed_at} /> },
        { title: 'State', cell: note => <State note={note} /> },
      ]}
    />
  )
}

function State({ note }: { note: NoteAnswer }) {
  if (note.withdrawn_at) return <Status tone="none">Withdrawn</Status>
  if (note.published_from) return <Status tone="ok">Published by {note.published_from}</Status>
  return note.published_at ? (
    <Status tone="ok">A copy is published</Status>
  ) : (
    <Status tone="none">Stays here</Status>
  )
}
