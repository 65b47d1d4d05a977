import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, CopyField, Dialog, faultOf, Moment, ProblemNote, TextInput } from 'foundation/web/ui'
import type { Alliance, Party } from './alliance_queries'

interface InviteCompanyProps {
  alliance: Alliance
  party: Party
  opened: boolean
  onClose: () => void
}

/// Makes the link with which a company's alliance manager confirms, and hands it over.
export function InviteCompany({ alliance, party, opened, onClose }: InviteCompanyProps) {
  const room = useRoom()
  const [to, setTo] = useState({ name: party.manager_name ?? '', mail: party.manager_mail ?? '' })
  const invite = useMutation({
    mutationFn: () =>
      api.post(
        '/alliances/{alliance}/parties/{party}/invitation',
        { alliance: alliance.slug, party: party.party },
        to,
      ),
  })
  if (invite.data)
    return (
      <Dialog title="Hand this invitation on" opened={opened} onClose={onClose}>
        <p>
          Send it to <b>{to.name}</b> by a way that you trust. It works only for somebody who signs in as{' '}
          <b>{to.mail}</b>. No mail is sent from here.
        </p>
        <CopyField label="Invitation link" value={invite.data.invitation_url} />
        <p className="muted small">
          It works once, until <Moment at={invite.data.expires_at} />, and is not shown again. If{' '}
          {party.short_name} is not on this server yet, its administrator lets it in first.
        </p>
        <div className="dialog-end">
          <Act look="main" onClick={onClose}>
            Done
          </Act>
        </div>
      </Dialog>
    )
  return (
    <Dialog
      title={`Invite ${party.name}`}
      opened={opened}
      onClose={onClose}
      room={room}
      thing="this invitation"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          invite.mutate()
        }}
      >
        {invite.error && invite.error.faults.length === 0 && <ProblemNote problem={invite.error} />}
        <p>
          Its alliance manager confirms that {party.short_name} is a party. From then on they seat their own
          people, and everybody seated reads everything in the joint room, also what stands there already.
        </p>
        <TextInput
          label="Alliance manager"
          value={to.name}
          onChange={event => setTo({ ...to, name: event.currentTarget.value })}
          required
          {...faultOf(invite.error, '/name')}
        />
        <TextInput
          label="Mail address"
          description="With which they sign in here. Nobody else can confirm."
          type="email"
          value={to.mail}
          onChange={event => setTo({ ...to, mail: event.currentTarget.value })}
          required
          {...faultOf(invite.error, '/mail')}
        />
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
