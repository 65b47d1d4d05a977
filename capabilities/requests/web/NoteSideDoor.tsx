import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { Act, Dialog, faultOf, NeutralTextarea, note, ProblemNote, Radio, TextInput } from 'foundation/web/ui'
import { noteSideDoor, sideDoorReasons, type SideDoorNote } from './request_queries'

interface NoteSideDoorProps {
  slug: string
  opened: boolean
  onClose: () => void
}

/// Notes what came by a call or in the corridor, and what made that easier than the desk.
export function NoteSideDoor({ slug, opened, onClose }: NoteSideDoorProps) {
  const today = useNow().toISOString().slice(0, 10)
  const blank = { what: '', on: today, reason: '' as SideDoorNote['reason'] | '', words: '' }
  const [noted, setNoted] = useState(blank)
  const sending = useMutation({
    mutationFn: () => noteSideDoor(slug, { ...noted, reason: noted.reason || 'other' }),
    onSuccess: () => {
      setNoted(blank)
      note('Noted.')
      onClose()
    },
  })
  return (
    <Dialog title="Note what came another way" opened={opened} onClose={onClose} thing="what you note">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <p className="muted">
          No reproach, and no names. It tells you both whether the desk is worth its trouble.
        </p>
        <ProblemNote problem={sending.error} labels={{ '/what': 'What it was', '/on': 'On' }} />
        <TextInput
          label="What it was"
          value={noted.what}
          onChange={event => setNoted({ ...noted, what: event.currentTarget.value })}
          {...faultOf(sending.error, '/what')}
        />
        <TextInput
          type="date"
          label="On"
          max={today}
          value={noted.on}
          onChange={event => setNoted({ ...noted, on: event.currentTarget.value })}
          {...faultOf(sending.error, '/on')}
        />
        <Radio.Group
          label="What made the side door easier?"
          value={noted.reason}
          onChange={reason => setNoted({ ...noted, reason: reason as SideDoorNote['reason'] })}
        >
          {Object.entries(sideDoorReasons).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Radio.Group>
        <NeutralTextarea
          label="In your words"
          minRows={2}
          value={noted.words}
          onChange={event => setNoted({ ...noted, words: event.currentTarget.value })}
          {...faultOf(sending.error, '/words')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={
              noted.what.trim() && noted.on && noted.reason
                ? null
                : 'Say what it was, when, and what made it easier.'
            }
          >
            Note it
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
