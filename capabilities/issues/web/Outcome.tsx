import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { listed } from 'foundation/web/room'
import { useHouse } from 'foundation/web/screens'
import { Card, Day, Moment } from 'foundation/web/ui'
import type { IssueAnswer } from './issue_queries'
import { nameOf } from './sides'

const route = getRouteApi('/inside/a/$slug/room/$room/issues/$issue')

/// How it ended, or why it rests: what happened, and what comes next.
export function Outcome({ issue }: { issue: IssueAnswer }) {
  const told = outcomes[issue.state]
  return told ? <div className={`outcome ${issue.state}`}>{told(issue)}</div> : null
}

const outcomes: { [State in IssueAnswer['state']]?: (issue: IssueAnswer) => ReactNode } = {
  settled: issue => <Settled issue={issue} />,
  parked: issue => <Parked issue={issue} />,
  escalated: issue => <Escalated issue={issue} />,
  withdrawn: issue => (
    <Card title="Withdrawn by all sides" aside={<Over issue={issue} />}>
      <p>
        All of you agreed that it need not be settled any more. What you wrote down stays here to be read. If
        it comes up again, open a new issue.
      </p>
    </Card>
  ),
}

const Over = ({ issue }: { issue: IssueAnswer }) => (issue.over_at ? <Moment at={issue.over_at} /> : null)

function Settled({ issue }: { issue: IssueAnswer }) {
  const { settlement, actions } = issue
  const option = issue.options.find(one => one.id === settlement?.option)
  return (
    <Card title="Settled where it arose" aside={<Over issue={issue} />}>
      <div className="stack">
        <p className="agreed">
          {option?.title}
          {option?.description && <span className="agreed-how said">{option.description}</span>}
        </p>
        <p className="said">
          <span className="muted">Because: </span>
          {settlement?.because}
        </p>
        <p className="muted">
          Agreed by {listed((settlement?.agreed_by ?? []).map(party => nameOf(issue, party)))}. Nothing goes
          up.{' '}
          {actions.length > 0
            ? 'What comes next is what each of you has taken on:'
            : 'What comes next is doing it. Everything that led here can be read below.'}
        </p>
        {actions.length > 0 && (
          <ul className="taken-on">
            {actions.map(action => (
              <li key={action.id}>
                <b>{nameOf(issue, action.party)}</b> by <Day on={action.due} />: {action.text}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}

function Parked({ issue }: { issue: IssueAnswer }) {
  const { parking } = issue
  if (!parking) return null
  return (
    <Card
      title={
        <>
          Parked until <Day on={parking.until} />
        </>
      }
    >
      <div className="stack">
        <p className="said">{parking.reason}</p>
        <p className="muted">
          It rests. On that day it comes back by itself and you are both told. Until then it can be read, and
          withdrawn if it has settled itself.
        </p>
      </div>
    </Card>
  )
}

function Escalated({ issue }: { issue: IssueAnswer }) {
  const { slug } = route.useParams()
  const house = useHouse()
  const { escalation } = issue
  const thing = { noun: 'escalation', room: issue.room, room_kind: 'restricted', alliance: slug }
  return (
    <Card title="Taken up together" aside={<Over issue={issue} />}>
      <div className="stack">
        <p>
          You are writing it up together, or have sent it up over both signatures. What you found out here
          went along. From now on the work goes on there.
        </p>
        {escalation && (
          <p>
            <Link className="btn main" to={house.addressOf({ ...thing, subject: escalation }) ?? '/'}>
              Open the escalation
            </Link>
          </p>
        )}
      </div>
    </Card>
  )
}
