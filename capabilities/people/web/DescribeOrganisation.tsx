import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, note, ProblemNote } from 'foundation/web/ui'
import { OrganisationFields } from './fields/OrganisationFields'
import type { Organisation } from './people_queries'

interface DescribeOrganisationProps {
  ours: Organisation
  opened: boolean
  onClose: () => void
}

/// How our organisation is called and which mail domains are its own.
export function DescribeOrganisation({ ours, opened, onClose }: DescribeOrganisationProps) {
  return (
    <Dialog
      title="Our organisation"
      opened={opened}
      onClose={onClose}
      room={useRoom()}
      thing="this description"
    >
      <Form key={ours.version} ours={ours} onClose={onClose} />
    </Dialog>
  )
}

function Form({ ours, onClose }: Omit<DescribeOrganisationProps, 'opened'>) {
  const { name, short_name, country, time_zone, mail_domains, version } = ours
  const [draft, setDraft] = useState({ name, short_name, country, time_zone, mail_domains })
  const save = useMutation({
    mutationFn: () => api.put('/organisation', {}, draft, { version }),
    onSuccess: () => {
      note('Saved.')
      onClose()
    },
  })
  return (
    <form
      className="stack wide"
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      {save.error && save.error.faults.length === 0 && <ProblemNote problem={save.error} />}
      <OrganisationFields draft={draft} onChange={setDraft} problem={save.error} />
      <div className="dialog-end">
        <Act onClick={onClose}>Cancel</Act>
        <Act look="main" type="submit" pending={save.isPending}>
          Save
        </Act>
      </div>
    </form>
  )
}
