import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { allianceQuery, useRoom } from 'foundation/web/room'
import { Act, Dialog, note, ProblemNote, Select } from 'foundation/web/ui'

interface HandOverProps {
  party: string
  partyName: string
  /// Who speaks for it now; not among the choices.
  speaker?: string
  send: (seat: string) => Promise<unknown>
}

/// Lets another seat of a company speak for it: its holder has left, or the company signs in at last.
export function HandOver(side: HandOverProps) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Act onClick={() => setOpened(true)}>Hand {side.partyName}’s side over</Act>
      {opened && <Choose {...side} onClose={() => setOpened(false)} />}
    </>
  )
}

function Choose({ party, partyName, speaker, send, onClose }: HandOverProps & { onClose: () => void }) {
  const room = useRoom()
  const slug = room.alliance?.slug ?? ''
  const alliance = useQuery(allianceQuery(slug))
  const [seat, setSeat] = useState<string | null>(null)
  const sending = useMutation({
    mutationFn: () => send(seat ?? ''),
    onSuccess: () => {
      note(`${partyName}’s side has been handed over.`)
      onClose()
    },
  })
  const choices = (alliance.data?.seats ?? []).filter(
    one => one.party === party && one.holder?.person && one.holder.person !== speaker,
  )
  return (
    <Dialog title={`Hand ${partyName}’s side over`} opened onClose={onClose} room={room} thing="this change">
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote problem={sending.error} labels={{ '/seat': 'Who takes over' }} />
        <p className="muted">
          Whoever takes over speaks for {partyName} here from now on, and reads all of this case, as do its
          alliance managers. What was signed stays signed.
        </p>
        <Select
          label="Who takes over"
          placeholder={
            choices.length > 0 ? 'Choose a person' : `${partyName} has nobody else in a seat who signs in`
          }
          data={choices.map(one => ({ value: one.id, label: `${one.holder?.name}, ${one.title}` }))}
          value={seat}
          onChange={setSeat}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            obstacle={seat ? undefined : 'Choose who takes over.'}
            pending={sending.isPending}
          >
            Hand over
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
