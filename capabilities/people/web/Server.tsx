import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Versioned } from 'foundation/web/api/client'
import { serverQuery } from 'foundation/web/api/session'
import type { Shape } from 'foundation/web/api/shapes'
import { Act, Answered, Card, note, PageHead, ProblemNote, TextInput } from 'foundation/web/ui'
import { HostedOrganisations } from './HostedOrganisations'
import { settingsQuery } from './people_queries'

/// For who runs the server: whom it lets in, and how it is reached.
export default function Server() {
  const settings = useQuery(settingsQuery)
  return (
    <>
      <PageHead
        title="Organisations"
        subtitle="Whom this server lets in. What they do here, it does not show you."
      />
      <div className="stack wide">
        <HostedOrganisations />
        <Card title="This server">
          <Answered query={settings}>
            {standing => <Settings key={standing.version} standing={standing} />}
          </Answered>
          <Version />
        </Card>
      </div>
    </>
  )
}

function Version() {
  const server = useQuery(serverQuery)
  if (!server.data) return null
  return <p className="muted small">Entente {server.data.version}</p>
}

function Settings({ standing }: { standing: Versioned<Shape<'ServerSettings'>> }) {
  const [draft, setDraft] = useState(standing.value)
  const save = useMutation({
    mutationFn: () => api.put('/server/settings', {}, draft, { version: standing.version }),
    onSuccess: () => note('Saved. New links begin with this address.'),
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
      <div className="grid c2">
        <TextInput
          label="Name"
          description="Shown on the sign-in page."
          value={draft.name}
          onChange={event => setDraft({ ...draft, name: event.currentTarget.value })}
          required
          error={save.error?.at('/name')}
        />
        <TextInput
          label="Public address"
          description="Every link that is handed on begins with it."
          type="url"
          value={draft.public_url}
          onChange={event => setDraft({ ...draft, public_url: event.currentTarget.value })}
          required
          error={save.error?.at('/public_url')}
        />
      </div>
      <div className="row end">
        <Act type="submit" pending={save.isPending}>
          Save
        </Act>
      </div>
    </form>
  )
}
