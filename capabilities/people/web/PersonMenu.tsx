import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { Confirm, Drop, Icon, note, noteBad, Textarea } from 'foundation/web/ui'
import { ChangePerson } from './ChangePerson'
import type { MadeLink } from './LinkMade'
import type { Organisation, Person } from './people_queries'

interface PersonMenuProps {
  person: Person
  ours: Organisation
  onLink: (made: MadeLink) => void
}

const verbs = ['change_rights', 'invite_again', 'reset', 'remove'] as const

/// Whether the server lets the viewer do anything about this person.
export const mayDoSomething = ({ obstacles }: Person) => verbs.some(verb => !obstacles[verb])

/// What can be done about one person; what cannot is left out, as the server says.
export function PersonMenu({ person, ours, onLink }: PersonMenuProps) {
  const [asked, setAsked] = useState<'change' | 'remove'>()
  const { obstacles, name } = person
  const link = useLink(person, onLink)
  const lines = [
    { verb: 'Change', obstacle: obstacles.change_rights, run: () => setAsked('change') },
    { verb: 'New invitation link', obstacle: obstacles.invite_again, run: () => link.mutate('invitation') },
    { verb: 'Reset link', obstacle: obstacles.reset, run: () => link.mutate('reset') },
    { verb: 'Remove', obstacle: obstacles.remove, run: () => setAsked('remove') },
  ].filter(line => !line.obstacle)
  if (lines.length === 0) return null
  return (
    <>
      <Drop label={`What to do about ${name}`} face={<Icon name="down" size={18} />} edge="right">
        {close =>
          lines.map(line => (
            <button
              key={line.verb}
              type="button"
              className="drop-line"
              onClick={() => {
                close()
                line.run()
              }}
            >
              {line.verb}
            </button>
          ))
        }
      </Drop>
      <ChangePerson
        person={person}
        ours={ours}
        opened={asked === 'change'}
        onClose={() => setAsked(undefined)}
      />
      <RemovePerson person={person} opened={asked === 'remove'} onClose={() => setAsked(undefined)} />
    </>
  )
}

function useLink(person: Person, onLink: (made: MadeLink) => void) {
  const at = { person: person.id }
  return useMutation({
    mutationFn: async (purpose: MadeLink['purpose']): Promise<MadeLink> => {
      if (purpose === 'reset') {
        const made = await api.post('/people/{person}/reset', at, undefined)
        return { url: made.reset_url, expiresAt: made.expires_at, to: person.name, purpose }
      }
      const made = await api.post('/people/{person}/invitation', at, undefined)
      return { url: made.invitation_url, expiresAt: made.expires_at, to: person.name, purpose }
    },
    onSuccess: onLink,
    onError: problem => noteBad(problem.message),
  })
}

function RemovePerson({ person, opened, onClose }: { person: Person; opened: boolean; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const remove = useMutation({
    mutationFn: () => api.delete('/people/{person}', { person: person.id, reason: reason || undefined }),
    onSuccess: () => {
      note(`${person.name} was removed.`)
      onClose()
    },
  })
  return (
    <Confirm
      title={`Remove ${person.name}`}
      opened={opened}
      onClose={onClose}
      verb="Remove"
      danger
      onConfirm={() => remove.mutate()}
      pending={remove.isPending}
      problem={remove.error}
    >
      <div className="stack">
        <p>
          They are signed out everywhere at once and cannot come back without a new invitation. What they did
          keeps their name. Whoever holds seats hands them over first.
        </p>
        <Textarea
          label="Reason"
          description="Stands in our organisation's own record."
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          maxLength={200}
          autosize={false}
        />
      </div>
    </Confirm>
  )
}
