import { Status, Who } from 'foundation/web/ui'
import { HandOver } from './HandOver'
import { handOverIssue, type IssueAnswer } from './issue_queries'
import { useSides, type SideHere } from './sides'
import { workNames } from './words'

/// Who is in it, whether they have joined, and the work that it hangs on.
export function WhoIsIn({ issue }: { issue: IssueAnswer }) {
  return (
    <section className="card case quiet" aria-label="Who is in it">
      <ul className="case-sides">
        {useSides(issue).map(side => (
          <li key={side.party}>
            <Who
              name={side.name}
              ours={side.ours}
              note={side.function ? `${side.party_name}, ${side.function}` : side.party_name}
            />
            <Standing side={side} waiting={issue.state === 'waiting_for_counterpart'} />
            {issue.may_hand_over.includes(side.party) && (
              <HandOver
                party={side.party}
                partyName={side.party_name}
                speaker={side.person}
                send={seat => handOverIssue(issue.id, side.party, seat)}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="case-work">
        <span className="small muted">It hangs on {workNames[issue.hangs_on].toLowerCase()}</span>
        <span className="said">{issue.about}</span>
      </p>
    </section>
  )
}

function Standing({ side, waiting }: { side: SideHere; waiting: boolean }) {
  if (side.on_paper) return <Status tone="none">Takes part on paper</Status>
  if (side.withdraws) return <Status tone="none">Would withdraw it</Status>
  if (!waiting) return null
  return side.is_in ? <Status tone="ok">Joined</Status> : <Status tone="warn">Asked to join</Status>
}
