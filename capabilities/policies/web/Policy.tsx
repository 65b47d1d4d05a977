import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { allianceQuery } from 'foundation/web/room'
import { Answered, Card, Day, PageHead, Status, Table } from 'foundation/web/ui'
import { FinalSays } from './FinalSays'
import { policyOf, type PolicyAnswer, type SeatUnderPolicy } from './policy_queries'
import { PolicyText, Sign } from './SignPolicy'

const route = getRouteApi('/inside/a/$slug/joint/policy')

/// How counterparts settle what comes to them, and who has promised to.
export default function Policy() {
  const { slug } = route.useParams()
  return (
    <>
      <PageHead
        title="Counterpart policy"
        subtitle="Who receives a disagreement settles it with their counterpart. Nobody takes one up who has not signed this, and it is read anew every year."
      />
      <Answered query={useQuery(policyOf(slug))}>{policy => <Shown slug={slug} policy={policy} />}</Answered>
    </>
  )
}

function Shown({ slug, policy }: { slug: string; policy: PolicyAnswer }) {
  const toSign = policy.seats.filter(seat => !seat.obstacle)
  return (
    <div className="stack wide">
      <Card title="What is promised">
        <div className="stack">
          <PolicyText text={policy.text} />
          {toSign.map(seat => (
            <div key={seat.seat} className="stack">
              <p>
                <b>{seat.title}</b>
                {seat.holds_until && (
                  <>
                    , signed until <Day on={seat.holds_until} />
                  </>
                )}
              </p>
              <Sign seat={seat.seat} />
            </div>
          ))}
        </div>
      </Card>
      <FinalSays slug={slug} />
      <Card title={policy.finding}>
        <Seats slug={slug} seats={policy.seats} />
      </Card>
    </div>
  )
}

function Seats({ slug, seats }: { slug: string; seats: SeatUnderPolicy[] }) {
  const { data } = useQuery(allianceQuery(slug))
  const company = (party: string) => data?.parties.find(one => one.party === party)?.short_name ?? ''
  if (seats.length === 0) return <p className="muted">Nobody holds a seat yet.</p>
  return (
    <Table
      caption="Seats that receive, and whether their holder has signed"
      rows={seats}
      rowKey={seat => seat.seat}
      columns={[
        {
          title: 'Seat',
          width: '40%',
          cell: seat => (
            <>
              {seat.title}
              <br />
              <span className="small muted">{company(seat.party)}</span>
            </>
          ),
        },
        { title: 'Held by', width: '30%', cell: seat => seat.name },
        {
          title: 'Signed',
          cell: seat =>
            seat.holds_until ? (
              <Status tone="ok">
                Until <Day on={seat.holds_until} />
              </Status>
            ) : (
              <Status tone="warn">Not signed</Status>
            ),
        },
      ]}
    />
  )
}
