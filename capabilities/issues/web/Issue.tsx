import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { AlsoHere, SharedDesk } from 'foundation/web/pens'
import { useRoom } from 'foundation/web/room'
import { Answered, Moment, PageHead, Status } from 'foundation/web/ui'
import { issueQuery, pens, pensQuery, type Part } from './issue_queries'
import { MethodSteps } from './MethodSteps'
import { Outcome } from './Outcome'
import { isOver, issueStates } from './states'
import { StepPage } from './StepPage'
import { themes } from './themes'
import { Waiting } from './Waiting'
import { WhoIsIn } from './WhoIsIn'
import './method.css'

const route = getRouteApi('/inside/a/$slug/room/$room/issues/$issue')

/// One disagreement: a room in which the people in it work it out by one common method.
export default function Issue() {
  const { issue } = route.useParams()
  return (
    <Answered query={useQuery(issueQuery(issue))}>
      {({ value, version }) => <Shown key={value.id} issue={value} version={version} />}
    </Answered>
  )
}

function Shown(part: Part) {
  const { issue } = part
  const { ours } = useRoom()
  const { step: asked } = route.useSearch()
  const now = issue.state === 'both_in' ? issue.steps.at(-1)?.step : undefined
  // Where one came in stays where one is: what the others do moves nobody away from what they write.
  const [entered] = useState(now ?? (isOver(issue) ? 'options' : (issue.steps.at(-1)?.step ?? 'question')))
  const step = asked ?? entered
  const state = issueStates[issue.state]
  const forMe = issue.state === 'waiting_for_counterpart' && !issue.obstacles.accept
  return (
    <SharedDesk subject={issue.id} pens={pensQuery(issue.id)} verbs={pens} writes={!issue.obstacles.work}>
      <PageHead
        title={issue.question}
        tab="Issue"
        subtitle={
          <>
            Opened for {issue.sides.length === 2 ? 'both' : 'all'} <Moment at={issue.opened_at} />.{' '}
            {themes[issue.theme] ?? issue.theme}.
          </>
        }
        actions={<Status tone={state.tone}>{forMe ? 'Waiting for you' : state.words}</Status>}
      />
      <div className="stack wide">
        <WhoIsIn issue={issue} />
        <AlsoHere ours={ours} />
        <Outcome issue={issue} />
        <Waiting issue={issue} step={step} />
        <div className="method">
          <MethodSteps issue={issue} step={step} now={now} />
          <StepPage step={step} now={now} part={part} />
        </div>
      </div>
    </SharedDesk>
  )
}
