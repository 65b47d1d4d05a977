import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Card, ProblemNote } from 'foundation/web/ui'
import { end, type IssueAnswer } from './issue_queries'
import { Parking } from './Parking'
import { Withdraw } from './Withdraw'

/// What you can do together when there is no answer yet. None of it can be done by one side alone.
export function OtherWays({ issue }: { issue: IssueAnswer }) {
  if (!issue.my_party) return null
  return (
    <Card title="No answer yet?">
      <div className="ways">
        <Parking issue={issue} />
        <WriteUp issue={issue} />
        <Withdrawing issue={issue} />
        <AskingAbove issue={issue} />
      </div>
    </Card>
  )
}

function WriteUp({ issue }: { issue: IssueAnswer }) {
  const go = useNavigate()
  const room = useRoom()
  const draft = useMutation({
    mutationFn: () => end({ issue }).writeUp(),
    onSuccess: escalation =>
      go({ to: `/a/${room.alliance?.slug}/room/${escalation.room}/escalations/${escalation.id}` }),
  })
  return (
    <section aria-label="Take it up together">
      <h3>Take it up together</h3>
      <p className="muted">
        A problem travels with options. You write both sides and at least two options into one text, sign it
        together, and your managers receive it in the same moment. Often the answer appears while writing.
      </p>
      <ProblemNote problem={draft.error} />
      <p className="row">
        <Act obstacle={issue.obstacles.escalate} pending={draft.isPending} onClick={() => draft.mutate()}>
          Write it up together
        </Act>
      </p>
    </section>
  )
}

function AskingAbove({ issue }: { issue: IssueAnswer }) {
  const room = useRoom()
  return (
    <section aria-label="Ask a colleague">
      <h3>Ask a colleague</h3>
      <p className="muted">
        Somebody above you gives you questions to go back with. Only the two of you read it. A decision for
        one side alone is not given.
      </p>
      <p className="row">
        <Link to={`/a/${room.alliance?.slug}/coaching`} search={{ issue: issue.id }}>
          Ask a colleague of yours
        </Link>
      </p>
    </section>
  )
}

function Withdrawing({ issue }: { issue: IssueAnswer }) {
  const [opened, setOpened] = useState(false)
  const willing = issue.sides.filter(side => side.withdraws)
  const mine = willing.some(side => side.party === issue.my_party)
  return (
    <section aria-label="Let it go">
      <h3>Let it go</h3>
      <p className="muted">
        {mine
          ? 'You would withdraw it. It is withdrawn once the other side agrees.'
          : willing.length > 0
            ? `${willing.map(side => side.party_name).join(' and ')} would withdraw it. If you agree, it is withdrawn.`
            : 'It has settled itself, or no longer matters. It is withdrawn when all sides have agreed.'}
      </p>
      {!mine && (
        <p className="row">
          <Act obstacle={issue.obstacles.withdraw} onClick={() => setOpened(true)}>
            Withdraw
          </Act>
        </p>
      )}
      <Withdraw issue={issue} opened={opened} onClose={() => setOpened(false)} />
    </section>
  )
}
