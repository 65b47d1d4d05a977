import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Textarea } from 'foundation/web/ui'
import { acknowledge, type AlertLine } from './pattern_queries'

interface AcknowledgeProps {
  slug: string
  alert: AlertLine
  name: string
  onClose: () => void
}

/// Why nothing follows from an alert now. It stays in the log, with the reason.
export function Acknowledge({ slug, alert, name, onClose }: AcknowledgeProps) {
  const room = useRoom()
  const [reason, setReason] = useState('')
  const sending = useMutation({
    mutationFn: () => acknowledge(slug, { code: alert.code, on: alert.on, reason }),
    onSuccess: () => {
      note('Set aside. The alert stays in the log, with your reason.')
      onClose()
    },
  })
  return (
    <Dialog title={`Set “${name}” aside`} opened onClose={onClose} room={room} thing="your reason">
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote problem={sending.error} labels={{ '/reason': 'Reason' }} />
        <p className="muted">
          The alert stays in the log. If it comes back, a new one is raised after 90 days.
        </p>
        <Textarea
          label="Why nothing follows from it now"
          autosize
          minRows={3}
          required
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          {...faultOf(sending.error, '/reason')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={sending.isPending}>
            Set it aside
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
