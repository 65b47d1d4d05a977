import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, NeutralTextarea, ProblemNote, TextInput } from 'foundation/web/ui'
import { shareComplaint } from './complaint_queries'

interface ShareProps {
  slug: string
  opened: boolean
  onClose: () => void
}

/// Passes on what was heard at home.
export function Share({ slug, opened, onClose }: ShareProps) {
  const go = useNavigate()
  const here = useRoom()
  const today = useNow().toISOString().slice(0, 10)
  const [shared, setShared] = useState({ heard_in: '', gist: '', heard_on: today })
  const sending = useMutation({
    mutationFn: () => shareComplaint(slug, shared),
    onSuccess: made => go({ to: `/a/${slug}/room/${made.room}/complaints/${made.id}` }),
  })
  return (
    <Dialog
      title="Share a complaint"
      opened={opened}
      onClose={onClose}
      room={{
        ...here,
        kind: 'restricted',
        readers: [
          { organisation: '', people: ['the alliance managers', 'sponsors of all sides'], ours: true },
        ],
        count: undefined,
      }}
      thing="what you pass on"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote problem={sending.error} labels={{ '/gist': 'What is said', '/heard_in': 'Heard in' }} />
        <NeutralTextarea
          label="What is said"
          description="As information. Leave out who said it."
          minRows={3}
          value={shared.gist}
          onChange={event => setShared({ ...shared, gist: event.currentTarget.value })}
          {...faultOf(sending.error, '/gist')}
        />
        <TextInput
          label="Heard in"
          description="The function, not the person: finance, clinical operations, legal"
          value={shared.heard_in}
          onChange={event => setShared({ ...shared, heard_in: event.currentTarget.value })}
          {...faultOf(sending.error, '/heard_in')}
        />
        <TextInput
          type="date"
          label="Heard on"
          required
          max={today}
          value={shared.heard_on}
          onChange={event => setShared({ ...shared, heard_on: event.currentTarget.value })}
          {...faultOf(sending.error, '/heard_on')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={
              shared.gist.trim() && shared.heard_in.trim()
                ? null
                : 'Say what is said, and where you heard it.'
            }
          >
            Share it
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
