import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { Act, Answered, Card, Day, Empty, Icon, noteBad, Table } from 'foundation/web/ui'
import { FoundOrganisation } from './FoundOrganisation'
import { LinkMade, type MadeLink } from './LinkMade'
import { hostedQuery, type Hosted } from './people_queries'

/// The organisations on this server, with the way to let another one in.
export function HostedOrganisations() {
  const hosted = useQuery(hostedQuery)
  const [founding, setFounding] = useState(false)
  const [made, setMade] = useState<MadeLink>()
  const found = (
    <Act look="main" onClick={() => setFounding(true)} icon={<Icon name="plus" size={16} />}>
      Let an organisation in
    </Act>
  )
  return (
    <>
      <Card title="Organisations" aside={hosted.data?.items.length ? found : undefined}>
        <Answered query={hosted}>
          {({ items }) => (items.length ? <List items={items} onLink={setMade} /> : <None action={found} />)}
        </Answered>
      </Card>
      <FoundOrganisation opened={founding} onClose={() => setFounding(false)} onMade={setMade} />
      <LinkMade made={made} onClose={() => setMade(undefined)} />
    </>
  )
}

function None({ action }: { action: React.ReactNode }) {
  return (
    <Empty
      title="No organisation yet"
      action={action}
      steps={[
        'Let both companies in, each with its mail domains and one administrator.',
        'Hand each administrator their link. It works once, for seven days.',
        'From there on they invite their own people; you need not be asked.',
      ]}
    >
      An alliance needs two companies. You open the door for each; what they do behind it is theirs.
    </Empty>
  )
}

function List({ items, onLink }: { items: Hosted[]; onLink: (made: MadeLink) => void }) {
  return (
    <Table
      caption="Organisations on this server"
      rows={items}
      rowKey={row => row.id}
      columns={[
        { title: 'Organisation', cell: row => <Named row={row} /> },
        { title: 'First administrator', cell: row => row.administrator_mail },
        { title: 'Link', cell: row => <RenewLink of={row} onLink={onLink} /> },
      ]}
    />
  )
}

function Named({ row }: { row: Hosted }) {
  return (
    <>
      {row.name}
      <p className="muted small">
        {row.mail_domains.join(', ')}, let in <Day on={row.founded_at} />
      </p>
    </>
  )
}

function RenewLink({ of, onLink }: { of: Hosted; onLink: (made: MadeLink) => void }) {
  const renew = useMutation({
    mutationFn: () =>
      api.post('/organisations/{organisation}/invitation', { organisation: of.id }, undefined),
    onSuccess: made =>
      onLink({
        url: made.invitation_url,
        expiresAt: made.expires_at,
        to: of.administrator_mail,
        purpose: 'invitation',
      }),
    onError: problem => noteBad(problem.message),
  })
  return (
    <Act onClick={() => renew.mutate()} pending={renew.isPending}>
      New link
    </Act>
  )
}
