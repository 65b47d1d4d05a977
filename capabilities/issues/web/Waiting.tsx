import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { listed } from 'foundation/web/room'
import { Act, Card, Icon, note, ProblemNote } from 'foundation/web/ui'
import { acceptIssue, type IssueAnswer } from './issue_queries'
import { nameOf } from './sides'
import { isOver } from './states'
import type { Step } from './step_order'

/// What waits for somebody: an invitation to join, or something proposed that this viewer can agree to.
export function Waiting({ issue, step }: { issue: IssueAnswer; step: Step }) {
  if (issue.state === 'waiting_for_counterpart')
    return issue.obstacles.accept ? <Told issue={issue} /> : <Asked issue={issue} />
  if (isOver(issue) || step === 'choice' || !issue.my_party) return null
  return <Proposed issue={issue} />
}

function Asked({ issue }: { issue: IssueAnswer }) {
  const accept = useMutation({
    mutationFn: () => acceptIssue(issue.id),
    onSuccess: () => note('You are in.'),
  })
  return (
    <Card title="You are asked to work on this together">
      <div className="stack">
        <ProblemNote problem={accept.error} />
        <p>
          Join it, and the two of you work it out step by step, here or in a meeting. Nothing is decided by
          joining, and nothing goes further until you do.
        </p>
        <p>
          <Act look="main" pending={accept.isPending} onClick={() => accept.mutate()}>
            Join this issue
          </Act>
        </p>
      </div>
    </Card>
  )
}

function Told({ issue }: { issue: IssueAnswer }) {
  return (
    <Call>
      Your counterpart has been told and joins with one click: a disagreement is worked on by both sides or
      not at all.{' '}
      {!issue.obstacles.write_interests && (
        <Link to="." search={{ step: 'interests' }} resetScroll={false}>
          Meanwhile you can write down your own interests.
        </Link>
      )}
    </Call>
  )
}

function Proposed({ issue }: { issue: IssueAnswer }) {
  const told = proposals(issue)
  if (told.length === 0) return null
  return (
    <Call>
      {told.join(' ')}{' '}
      <Link to="." search={{ step: 'choice' }} resetScroll={false}>
        Look at it
      </Link>
    </Call>
  )
}

function proposals({ settlement, parking, sides, obstacles, ...issue }: IssueAnswer) {
  const names = (parties: string[]) => listed(parties.map(party => nameOf({ sides }, party)))
  const withdrawing = sides.filter(side => side.withdraws)
  const mineToo = withdrawing.some(side => side.party === issue.my_party)
  return [
    settlement && !obstacles.agree_to_settle && `${names(settlement.agreed_by)} proposes an answer.`,
    parking && !obstacles.agree_to_park && `${names(parking.agreed_by)} would park it.`,
    withdrawing.length > 0 && !mineToo && `${names(withdrawing.map(one => one.party))} would withdraw it.`,
  ].filter(Boolean) as string[]
}

const Call = ({ children }: { children: ReactNode }) => (
  <p className="call" role="status">
    <Icon name="info" />
    <span>{children}</span>
  </p>
)
