import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useNow } from 'foundation/web/api/clock'
import {
  Act,
  Answered,
  Card,
  Day,
  Moment,
  note,
  PageHead,
  ProblemNote,
  SayWords,
  Status,
} from 'foundation/web/ui'
import { Answering } from './Answering'
import {
  answer,
  declineReasons,
  requestQuery,
  sideName,
  standing,
  type RequestAnswer,
} from './request_queries'

const route = getRouteApi('/inside/a/$slug/joint/requests/$request')

/// One request, from what is needed to what came of it.
export default function RequestPage() {
  const { request } = route.useParams()
  return <Answered query={useQuery(requestQuery(request))}>{one => <Shown request={one} />}</Answered>
}

export interface Part {
  request: RequestAnswer
}

function Shown({ request }: Part) {
  const { tone, words } = standing(request, useNow().toISOString().slice(0, 10))
  return (
    <>
      <PageHead
        title={request.need.need}
        tab="Request"
        subtitle={
          <>
            {request.asker_name} for {sideName(request.from)} asks {sideName(request.to)},{' '}
            <Moment at={request.asked_at} />.
          </>
        }
        actions={<Status tone={tone}>{words}</Status>}
      />
      <div className="stack wide">
        <Needed request={request} />
        <Outcome request={request} />
        <Talk request={request} />
        <Answering request={request} />
      </div>
    </>
  )
}

function Needed({ request }: Part) {
  const { need, state, answer_by } = request
  const waits = state === 'asked' || state === 'discussing'
  return (
    <Card title="What is needed">
      <div className="stack">
        <p className="said">{need.why}</p>
        <p>
          Needed by{' '}
          <b>
            <Day on={need.needed_by} />
          </b>
          .{' '}
          {need.effort_hours > 0
            ? `${request.from.name} thinks of ${need.effort_hours} ${need.effort_hours === 1 ? 'hour' : 'hours'} of work.`
            : `${request.from.name} cannot tell how much work it is.`}
        </p>
        {waits && (
          <p className="muted">
            {request.to.name} answers by <Day on={answer_by} />: five days on which both work.
          </p>
        )}
      </div>
    </Card>
  )
}

function Talk({ request }: Part) {
  if (request.said.length === 0 && request.obstacles.talk) return null
  return (
    <Card title="Questions and answers">
      <div className="stack">
        {request.said.map(word => (
          <p key={word.at}>
            <b>{word.party === request.to.party ? request.to.name : request.from.name}:</b>{' '}
            <span className="said">{word.words}</span>{' '}
            <span className="small muted">
              <Moment at={word.at} />
            </span>
          </p>
        ))}
        {!request.obstacles.talk && (
          <SayWords
            label="Ask back, or answer"
            verb="Send"
            send={answer(request.id).talk}
            done="Both sides read it now."
          />
        )}
      </div>
    </Card>
  )
}

function Outcome({ request }: Part) {
  const { promise, decline, withdrawn_because, state, obstacles } = request
  if (state === 'withdrawn')
    return (
      <Card title="Not needed any more">
        <p className="said">{withdrawn_because}</p>
      </Card>
    )
  if (decline)
    return (
      <Card title={`Declined: ${declineReasons[decline.reason]}`}>
        <p className="said">{decline.words}</p>
      </Card>
    )
  if (!promise) return null
  return (
    <Card title={state === 'done' ? 'Done' : 'Promised'}>
      <div className="stack">
        <p>
          For{' '}
          <b>
            <Day on={promise.date} />
          </b>
          {promise.date > request.need.needed_by && ', later than needed'}
          {promise.effort_hours > 0 && `; ${promise.effort_hours} hours of work`}.
        </p>
        <p>
          <b>It displaces:</b> <span className="said">{promise.trade_off}</span>
        </p>
        {!obstacles.confirm_done && <Done request={request} />}
      </div>
    </Card>
  )
}

function Done({ request }: Part) {
  const done = useMutation({ mutationFn: answer(request.id).done, onSuccess: () => note('Done.') })
  return (
    <>
      <ProblemNote problem={done.error} />
      <p className="row">
        <Act look="main" pending={done.isPending} onClick={() => done.mutate()}>
          We have what we needed
        </Act>
      </p>
    </>
  )
}
