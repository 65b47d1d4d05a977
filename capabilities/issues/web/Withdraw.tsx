import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Textarea } from 'foundation/web/ui'
import { end, type IssueAnswer } from './issue_queries'

interface WithdrawProps {
  issue: IssueAnswer
  opened: boolean
  onClose: () => void
}

/// One side's yes to withdrawing; it is withdrawn when all sides have said so.
export function Withdraw({ issue, opened, onClose }: WithdrawProps) {
  const [reason, setReason] = useState('')
  const withdraw = useMutation({
    mutationFn: () => end({ issue }).withdraw(reason),
    onSuccess: () => {
      note('You agreed to withdraw it.')
      onClose()
    },
  })
  return (
    <Dialog
      title="Withdraw this issue"
      opened={opened}
      onClose={onClose}
      room={useRoom()}
      thing="your reason"
    >
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          withdraw.mutate()
        }}
      >
        <ProblemNote problem={withdraw.error} labels={{ '/reason': 'Reason' }} />
        <p className="muted">It is withdrawn when every side has agreed. Until then it stays open.</p>
        <Textarea
          label="Why it need not be settled any more"
          autosize
          minRows={3}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          {...faultOf(withdraw.error, '/reason')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={withdraw.isPending}>
            Agree to withdraw
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
