import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, Checkbox, Dialog, faultOf, ProblemNote, TextInput } from 'foundation/web/ui'
import { Functions } from './fields/Functions'
import type { MadeLink } from './LinkMade'
import type { Organisation } from './people_queries'

interface InvitePersonProps {
  ours: Organisation
  opened: boolean
  onClose: () => void
  onMade: (made: MadeLink) => void
}

const empty = {
  name: '',
  mail: '',
  functions: [] as string[],
  administrator: false,
  head_of_alliances: false,
}

/// Adds somebody to our organisation and makes the link with which they join.
export function InvitePerson({ ours, opened, onClose, onMade }: InvitePersonProps) {
  const [draft, setDraft] = useState(empty)
  const room = useRoom()
  const invite = useMutation({
    mutationFn: () => api.post('/people', {}, draft),
    onSuccess: made => {
      onMade({ url: made.invitation_url, expiresAt: made.expires_at, to: draft.name, purpose: 'invitation' })
      setDraft(empty)
      onClose()
    },
  })
  return (
    <Dialog title="Invite somebody" opened={opened} onClose={onClose} room={room} thing="this person's page">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          invite.mutate()
        }}
      >
        {invite.error && invite.error.faults.length === 0 && <ProblemNote problem={invite.error} />}
        <TextInput
          label="Name"
          value={draft.name}
          onChange={event => setDraft({ ...draft, name: event.currentTarget.value })}
          required
          {...faultOf(invite.error, '/name')}
        />
        <TextInput
          label="Mail address"
          description={
            ours.host ? 'They sign in with it.' : `They sign in with it. It ends in ${domains(ours)}.`
          }
          type="email"
          value={draft.mail}
          onChange={event => setDraft({ ...draft, mail: event.currentTarget.value })}
          required
          {...faultOf(invite.error, '/mail')}
        />
        <Functions
          value={draft.functions}
          onChange={functions => setDraft({ ...draft, functions })}
          problem={invite.error}
        />
        <Rights draft={draft} onChange={change => setDraft({ ...draft, ...change })} host={ours.host} />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={invite.isPending}>
            Make the link
          </Act>
        </div>
      </form>
    </Dialog>
  )
}

interface RightsProps {
  draft: { administrator: boolean; head_of_alliances: boolean }
  onChange: (change: { administrator?: boolean; head_of_alliances?: boolean }) => void
  host: boolean
}

/// What somebody may do beyond their seats.
export function Rights({ draft, onChange, host }: RightsProps) {
  return (
    <>
      <Checkbox
        label={
          host
            ? 'Administrator: invites and removes people who run this server'
            : 'Administrator: invites and removes our people'
        }
        checked={draft.administrator}
        onChange={event => onChange({ administrator: event.currentTarget.checked })}
      />
      {!host && (
        <Checkbox
          label="Head of alliances: founds alliances and sees all of ours"
          checked={draft.head_of_alliances}
          onChange={event => onChange({ head_of_alliances: event.currentTarget.checked })}
        />
      )}
    </>
  )
}

const domains = (ours: Organisation) => ours.mail_domains.map(domain => `@${domain}`).join(' or ')
