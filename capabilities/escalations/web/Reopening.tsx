import { useMutation } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Card, Dialog, faultOf, note, ProblemNote, Textarea } from 'foundation/web/ui'
import { settle, type EscalationAnswer } from './escalation_queries'

/// Opens a closed case again for new facts, once all sides have agreed.
export function OpenAgain({ escalation }: { escalation: EscalationAnswer }) {
  const [opened, setOpened] = useState(false)
  const [facts, setFacts] = useState('')
  const room = useRoom()
  const sending = useMutation({
    mutationFn: () => settle(escalation.id).reopen(facts),
    onSuccess: answer => {
      note(
        answer.reopened_as
          ? 'All sides agree: it goes on as a draft of its own.'
          : 'You agreed to open it again. The other side is asked.',
      )
      setOpened(false)
    },
  })
  return (
    <>
      <Act onClick={() => setOpened(true)}>Open it again</Act>
      <Dialog
        title="Open it again"
        opened={opened}
        onClose={() => setOpened(false)}
        room={room}
        thing="these facts"
      >
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            sending.mutate()
          }}
        >
          <ProblemNote problem={sending.error} labels={{ '/new_facts': 'New facts' }} />
          <p className="muted">
            Only new facts open a closed case. When all sides agree it goes on as a draft, with the text that
            was signed; this case stays as it is.
          </p>
          <Textarea
            label="What is known now that was not known when it was decided"
            autosize
            minRows={3}
            required
            value={facts}
            onChange={event => setFacts(event.currentTarget.value)}
            {...faultOf(sending.error, '/new_facts')}
          />
          <div className="dialog-end">
            <Act onClick={() => setOpened(false)}>Cancel</Act>
            <Act look="main" type="submit" pending={sending.isPending}>
              Agree to open it again
            </Act>
          </div>
        </form>
      </Dialog>
    </>
  )
}

/// The new facts that sides have named, and the links between a closed case and what it goes on as.
export function Reopening({ escalation }: { escalation: EscalationAnswer }) {
  const { slug } = useParams({ strict: false }) as { slug: string }
  const { reopens, reopened_as, reopening, in_joint_room, sides, room } = escalation
  const place = in_joint_room ? `/a/${slug}/joint` : `/a/${slug}/room/${room}`
  if (!reopens && !reopened_as && reopening.length === 0) return null
  const name = (party: string) => sides.find(side => side.party === party)?.name ?? 'A company'
  return (
    <Card title={reopens ? 'Opened again' : reopened_as ? 'It was opened again' : 'Asked to be opened again'}>
      <div className="stack">
        {reopens && (
          <p>
            New facts came up after it was closed.{' '}
            <Link to={`${place}/escalations/${reopens}`}>Read the case as it was closed</Link>
          </p>
        )}
        {reopening.map(one => (
          <p key={one.party} className="said">
            <span className="muted">{name(one.party)}: </span>
            {one.new_facts}
          </p>
        ))}
        {reopened_as &&
          (in_joint_room ? (
            <p className="muted">
              Those in it are writing it up again; it is read here once it is published.
            </p>
          ) : (
            <p>
              <Link to={`${place}/escalations/${reopened_as}`}>Read how it goes on</Link>
            </p>
          ))}
        {!reopened_as && reopening.length > 0 && (
          <p className="muted">It is opened again when every side has agreed.</p>
        )}
      </div>
    </Card>
  )
}
