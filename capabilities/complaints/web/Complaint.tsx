import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
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
import { complaintQuery, partyName, states, triages, weigh, type Complaint } from './complaint_queries'
import { Conclude } from './Conclude'
import { WeighIt } from './WeighIt'
import './complaints.css'

const route = getRouteApi('/inside/a/$slug/room/$room/complaints/$complaint')

/// One complaint, from what was heard to what was told back.
export default function ComplaintPage() {
  const { complaint } = route.useParams()
  return <Answered query={useQuery(complaintQuery(complaint))}>{one => <Shown complaint={one} />}</Answered>
}

export interface Part {
  complaint: Complaint
}

function Shown({ complaint }: Part) {
  const state = states[complaint.state]
  return (
    <>
      <PageHead
        title={complaint.gist}
        tab="Shared complaint"
        subtitle={
          <>
            Heard in {complaint.heard_in} at {partyName(complaint, complaint.party)} on{' '}
            <Day on={complaint.heard_on} />, shared <Moment at={complaint.shared_at} />. Who said it is not
            asked.
          </>
        }
        actions={<Status tone={state.tone}>{state.words}</Status>}
      />
      <div className="stack wide">
        <Weighed complaint={complaint} />
        {(complaint.findings.length > 0 || !complaint.obstacles.find) && <Found complaint={complaint} />}
        {(complaint.conclusion || !complaint.obstacles.find) && <Concluded complaint={complaint} />}
        <ToldBack complaint={complaint} />
      </div>
    </>
  )
}

function Weighed({ complaint }: Part) {
  return (
    <Card title="What each side would do">
      <div className="stack">
        {complaint.triage.length === 0 && (
          <p className="muted">Nobody has said so yet. It counts once all sides say the same.</p>
        )}
        <ul className="said-by-sides">
          {complaint.triage.map(one => (
            <li key={one.party}>
              <b>{partyName(complaint, one.party)}:</b> {triages[one.triage]}. {one.because}
            </li>
          ))}
        </ul>
        {!complaint.obstacles.triage && <WeighIt complaint={complaint} />}
      </div>
    </Card>
  )
}

function Found({ complaint }: Part) {
  return (
    <Card title="What we found out">
      <div className="stack">
        {complaint.findings.length === 0 && (
          <p className="muted">Nothing noted yet. Ask at home what lies behind it, on both sides.</p>
        )}
        <ul className="said-by-sides">
          {complaint.findings.map((one, place) => (
            <li key={place}>
              <b>{partyName(complaint, one.party)}:</b> {one.text}
            </li>
          ))}
        </ul>
        {!complaint.obstacles.find && (
          <SayWords label="What you found out" verb="Note it" send={weigh(complaint.id).find} done="Noted." />
        )}
      </div>
    </Card>
  )
}

function Concluded({ complaint }: Part) {
  const { conclusion, agreed_by } = complaint
  const agree = useMutation({ mutationFn: weigh(complaint.id).agree, onSuccess: () => note('Agreed.') })
  return (
    <Card title="What we conclude together">
      <div className="stack">
        {conclusion && (
          <>
            <p className="said">{conclusion.conclusion}</p>
            <p>
              <b>We do:</b> {conclusion.action}
            </p>
            <p className="muted">
              Agreed by {agreed_by.map(party => partyName(complaint, party)).join(' and ')}.
            </p>
          </>
        )}
        <ProblemNote problem={agree.error} />
        {conclusion && !complaint.obstacles.agree && (
          <p className="row">
            <Act look="main" pending={agree.isPending} onClick={() => agree.mutate(conclusion)}>
              Agree to this conclusion
            </Act>
          </p>
        )}
        {!complaint.obstacles.find && <Conclude complaint={complaint} />}
      </div>
    </Card>
  )
}

function ToldBack({ complaint }: Part) {
  if (complaint.told_back_at)
    return (
      <Card title="What was told back" aside={<Moment at={complaint.told_back_at} />}>
        <p className="said">{complaint.told_back}</p>
      </Card>
    )
  if (complaint.obstacles.tell_back) return null
  return (
    <Card title="Tell it back">
      <SayWords
        label="What you told those who had said it"
        verb="It has been told back"
        send={weigh(complaint.id).tellBack}
        done="Noted that it was told back."
      />
    </Card>
  )
}
