import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Textarea } from 'foundation/web/ui'
import { settle, type EscalationAnswer } from './escalation_queries'

/// One side's yes to withdrawing it; it is withdrawn when all sides have agreed.
export function WithdrawEscalation({ escalation }: { escalation: EscalationAnswer }) {
  const [opened, setOpened] = useState(false)
  const [reason, setReason] = useState('')
  const room = useRoom()
  const sending = useMutation({
    mutationFn: () => settle(escalation.id).withdraw(reason),
    onSuccess: () => {
      note('You agreed to withdraw it.')
      setOpened(false)
    },
  })
  return (
    <>
      <Act onClick={() => setOpened(true)}>Withdraw</Act>
      <Dialog
        title="Withdraw this escalation"
        opened={opened}
        onClose={() => setOpened(false)}
        room={room}
        thing="your reason"
      >
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            sending.mutate()
          }}
        >
          <ProblemNote problem={sending.error} labels={{ '/reason': 'Reason' }} />
          <p className="muted">It is withdrawn when every side has agreed. Until then it goes on.</p>
          <Textarea
            label="Why it need not be decided any more"
            autosize
            minRows={3}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
            {...faultOf(sending.error, '/reason')}
          />
          <div className="dialog-end">
            <Act onClick={() => setOpened(false)}>Cancel</Act>
            <Act look="main" type="submit" pending={sending.isPending}>
              Agree to withdraw
            </Act>
          </div>
        </form>
      </Dialog>
    </>
  )
}
