import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Added } from 'foundation/web/Added'
import { useMe } from 'foundation/web/api/session'
import { alliancesQuery, listed } from 'foundation/web/room'
import { Act, Answered, Card, Empty, Icon, PageHead, Status, Table } from 'foundation/web/ui'
import type { AllianceLine } from './alliance_queries'
import { phases, typeName } from './words'

/// The alliances in which one holds a seat.
export default function Alliances() {
  const me = useMe()
  const go = useNavigate()
  const alliances = useQuery(alliancesQuery)
  const begin = () => void go({ to: '/alliances/new' })
  return (
    <>
      <PageHead
        title="Alliances"
        subtitle="Those in which you hold a seat"
        actions={
          !me.server_administrator && (
            <>
              <Act
                onClick={() => void go({ to: '/alliances/from-file' })}
                icon={<Icon name="upload" size={16} />}
              >
                From a file
              </Act>
              <Act look="main" onClick={begin} icon={<Icon name="plus" size={16} />}>
                Start an alliance
              </Act>
            </>
          )
        }
      />
      <Card>
        <Answered query={alliances}>
          {({ items }) =>
            items.length > 0 ? (
              <List items={items} />
            ) : me.server_administrator ? (
              <ForNobody />
            ) : (
              <None begin={begin} />
            )
          }
        </Answered>
      </Card>
      <Added to="alliances/all" about={{}} />
    </>
  )
}

function List({ items }: { items: AllianceLine[] }) {
  return (
    <Table
      caption="Alliances in which you hold a seat"
      rows={items}
      rowKey={alliance => alliance.id}
      columns={[
        {
          title: 'Alliance',
          cell: alliance => (
            <>
              <Link to={`/a/${alliance.slug}`}>{alliance.name}</Link>
              <span className="note">{listed(partners(alliance).map(party => party.name))}</span>
            </>
          ),
        },
        { title: 'Kind', cell: alliance => typeName(alliance.type) },
        { title: 'Phase', cell: alliance => phases[alliance.phase] },
        {
          title: 'Day',
          figure: true,
          cell: alliance => (alliance.day < 0 ? `in ${-alliance.day}` : alliance.day),
        },
        { title: 'Companies', cell: alliance => <Standing parties={partners(alliance)} /> },
        { title: 'Waits for you', figure: true, cell: alliance => alliance.waiting_for_me || '–' },
      ]}
    />
  )
}

const partners = (alliance: AllianceLine) => alliance.parties.filter(party => !party.ours)

function Standing({ parties }: { parties: AllianceLine['parties'] }) {
  const invited = parties.filter(party => party.standing === 'invited')
  if (invited.length > 0)
    return <Status tone="warn">Waits for {listed(invited.map(one => one.short_name))}</Status>
  const paper = parties.filter(party => party.standing === 'paper')
  if (paper.length > 0)
    return <Status tone="none">{listed(paper.map(one => one.short_name))} on paper</Status>
  return <Status tone="ok">{parties.length > 1 ? 'All confirmed' : 'Both confirmed'}</Status>
}

function None({ begin }: { begin: () => void }) {
  return (
    <Empty
      title="No alliance yet"
      steps={[
        'Describe the alliance: who the companies are, who faces whom, which committees meet.',
        'Hand the invitation link to the alliance manager of the other company.',
        'They confirm, and both sides see the same pages; each keeps a room of its own.',
      ]}
      action={
        <Act look="main" onClick={begin}>
          Start an alliance
        </Act>
      }
    >
      An alliance appears here once you hold a seat in it: because you started it, or because an alliance
      manager of your company gave you one.
    </Empty>
  )
}

function ForNobody() {
  return (
    <Empty title="No alliances here">
      Who runs the server takes part in no alliance and sees none. Sign in as somebody of your own company.
    </Empty>
  )
}
