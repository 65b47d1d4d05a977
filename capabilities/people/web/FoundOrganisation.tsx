import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { Act, Dialog, faultOf, ProblemNote, TextInput } from 'foundation/web/ui'
import { OrganisationFields } from './fields/OrganisationFields'
import { timeZoneHere } from './fields/TimeZone'
import type { MadeLink } from './LinkMade'

interface FoundOrganisationProps {
  opened: boolean
  onClose: () => void
  onMade: (made: MadeLink) => void
}

const empty = () => ({
  name: '',
  short_name: '',
  country: '',
  time_zone: timeZoneHere(),
  mail_domains: [] as string[],
  administrator: { name: '', mail: '' },
})

/// Lets a company onto the server and makes the link for its first administrator.
export function FoundOrganisation({ opened, onClose, onMade }: FoundOrganisationProps) {
  const [draft, setDraft] = useState(empty)
  const found = useMutation({
    mutationFn: () => api.post('/organisations', {}, draft),
    onSuccess: made => {
      onMade({
        url: made.invitation_url,
        expiresAt: made.expires_at,
        to: draft.administrator.mail,
        purpose: 'invitation',
      })
      setDraft(empty())
      onClose()
    },
  })
  const setAdministrator = (change: Partial<typeof draft.administrator>) =>
    setDraft({ ...draft, administrator: { ...draft.administrator, ...change } })
  return (
    <Dialog title="Let an organisation in" opened={opened} onClose={onClose}>
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          found.mutate()
        }}
      >
        {found.error && found.error.faults.length === 0 && <ProblemNote problem={found.error} />}
        <OrganisationFields draft={draft} onChange={setDraft} problem={found.error} />
        <h3>Its first administrator</h3>
        <TextInput
          label="Name"
          value={draft.administrator.name}
          onChange={event => setAdministrator({ name: event.currentTarget.value })}
          required
          {...faultOf(found.error, '/administrator/name')}
        />
        <TextInput
          label="Mail address"
          description="Under one of the mail domains above."
          type="email"
          value={draft.administrator.mail}
          onChange={event => setAdministrator({ mail: event.currentTarget.value })}
          required
          {...faultOf(found.error, '/administrator/mail')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={found.isPending}>
            Let it in
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
