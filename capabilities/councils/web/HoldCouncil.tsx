import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { rootName } from 'capabilities/escalations/web/roots'
import { useNow } from 'foundation/web/api/clock'
import {
  Act,
  Dialog,
  faultOf,
  MultiSelect,
  NeutralTextarea,
  note,
  ProblemNote,
  TextInput,
} from 'foundation/web/ui'
import { holdCouncil, type CouncilTable } from './council_queries'

interface HoldCouncilProps {
  table: CouncilTable
  opened: boolean
  onClose: () => void
}

/// Notes a session that was held: which roots were looked at, and what was said.
export function HoldCouncil({ table, opened, onClose }: HoldCouncilProps) {
  const today = useNow().toISOString().slice(0, 10)
  const blank = { held_on: today, roots: [] as string[], notes: '' }
  const [meeting, setMeeting] = useState(blank)
  const sending = useMutation({
    mutationFn: () => holdCouncil(meeting),
    onSuccess: () => {
      setMeeting(blank)
      note('The session is noted.')
      onClose()
    },
  })
  return (
    <Dialog title="Note a session" opened={opened} onClose={onClose} thing="what you note">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote problem={sending.error} labels={{ '/held_on': 'Held on', '/notes': 'What was said' }} />
        <TextInput
          type="date"
          label="Held on"
          required
          max={today}
          value={meeting.held_on}
          onChange={event => setMeeting({ ...meeting, held_on: event.currentTarget.value })}
          {...faultOf(sending.error, '/held_on')}
        />
        {table.across.roots.length > 0 && (
          <MultiSelect
            label="Roots that you looked at"
            data={table.across.roots.map(({ root }) => ({ value: root, label: rootName(root) }))}
            value={meeting.roots}
            onChange={roots => setMeeting({ ...meeting, roots })}
          />
        )}
        <NeutralTextarea
          label="What was said"
          description="Without a partner's name: not everybody here is in every alliance."
          minRows={4}
          value={meeting.notes}
          onChange={event => setMeeting({ ...meeting, notes: event.currentTarget.value })}
          {...faultOf(sending.error, '/notes')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={meeting.held_on ? null : 'Say on which day it was held.'}
          >
            Note it
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
