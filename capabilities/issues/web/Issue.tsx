import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from 'foundation/web/api/shapes'
import { useRoom } from 'foundation/web/room'
import { useHouse } from 'foundation/web/screens'
import {
  Act,
  Answered,
  Card,
  Moment,
  note,
  PageHead,
  ProblemNote,
  Status,
  type Tone,
} from 'foundation/web/ui'
import { acceptIssue, draftEscalation, issueQuery } from './issue_queries'
import { Sides } from './Sides'
import { themes } from './themes'
import { Withdraw } from './Withdraw'

type IssueAnswer = Answer<'/issues/{issue}', 'get'>

const route = getRouteApi('/inside/a/$slug/room/$room/issues/$issue')

/// One disagreement where it arose: who is in it, and what comes next.
export default function Issue() {
  const { issue } = route.useParams()
  return <Answered query={useQuery(issueQuery(issue))}>{answer => <Shown issue={answer} />}</Answered>
}

const states: Record<IssueAnswer['state'], { tone: Tone; words: string }> = {
  waiting_for_counterpart: { tone: 'warn', words: 'Waiting for the counterpart' },
  both_in: { tone: 'ok', words: 'All sides are in' },
  escalated: { tone: 'none', words: 'Written up as an escalation' },
  withdrawn: { tone: 'none', words: 'Withdrawn by all sides' },
}

function Shown({ issue }: { issue: IssueAnswer }) {
  const state = states[issue.state]
  const forMe = issue.state === 'waiting_for_counterpart' && !issue.obstacles.accept
  const { slug } = route.useParams()
  const house = useHouse()
  return (
    <>
      <PageHead
        title={issue.question}
        tab="Issue"
        subtitle={
          <>
            Issue opened <Moment at={issue.opened_at} />. Theme: {themes[issue.theme] ?? issue.theme}
          </>
        }
        actions={<Verbs issue={issue} />}
      />
      <div className="stack wide">
        <Status tone={state.tone}>{forMe ? 'Waiting for you' : state.words}</Status>
        <Card title="Who is in it">
          <Sides issue={issue} />
        </Card>
        {issue.about && (
          <Card title="The work that it hangs on">
            <p className="said">{issue.about}</p>
          </Card>
        )}
        <Card title="What comes next">
          <div className="stack">
            <p className="said muted">{next(issue)}</p>
            {issue.escalation && (
              <Link
                to={
                  house.addressOf({
                    noun: 'escalation',
                    subject: issue.escalation,
                    room: issue.room,
                    room_kind: 'restricted',
                    alliance: slug,
                  }) ?? '/'
                }
              >
                Open the escalation
              </Link>
            )}
          </div>
        </Card>
      </div>
    </>
  )
}

function next(issue: IssueAnswer): string {
  switch (issue.state) {
    case 'waiting_for_counterpart':
      if (!issue.obstacles.accept)
        return 'You are asked to work on this together. Join it, and the two of you talk it through; nothing is decided by joining. Until you do, nothing goes further.'
      return 'Your counterpart has been told and joins with one click. Until then nothing goes further: a disagreement is worked on by both sides or not at all.'
    case 'both_in':
      return 'Talk it through. If you agree, withdraw it together. If you do not, write it up together: each side its own interests, at least two options, one question. Often the answer appears while writing.'
    case 'escalated':
      return 'It is being written up together, or has been sent up.'
    case 'withdrawn':
      return 'All sides agreed that it need not be settled any more.'
  }
}

function Verbs({ issue }: { issue: IssueAnswer }) {
  const go = useNavigate()
  const room = useRoom()
  const [withdrawing, setWithdrawing] = useState(false)
  const accept = useMutation({
    mutationFn: () => acceptIssue(issue.id),
    onSuccess: () => note('You are in.'),
  })
  const draft = useMutation({
    mutationFn: () => draftEscalation(issue.id),
    onSuccess: escalation =>
      go({ to: `/a/${room.alliance?.slug}/room/${escalation.room}/escalations/${escalation.id}` }),
  })
  return (
    <>
      {(accept.error ?? draft.error) && <ProblemNote problem={accept.error ?? draft.error} />}
      {!issue.obstacles.accept && (
        <Act look="main" pending={accept.isPending} onClick={() => accept.mutate()}>
          Join this issue
        </Act>
      )}
      <Act obstacle={issue.obstacles.withdraw} onClick={() => setWithdrawing(true)}>
        Withdraw
      </Act>
      {issue.obstacles.accept && (
        <Act
          look="main"
          obstacle={issue.obstacles.escalate}
          pending={draft.isPending}
          onClick={() => draft.mutate()}
        >
          Write it up together
        </Act>
      )}
      <Withdraw issue={issue} opened={withdrawing} onClose={() => setWithdrawing(false)} />
    </>
  )
}
