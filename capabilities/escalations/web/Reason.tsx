import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Card, note, ProblemNote, Status, useInPlace } from 'foundation/web/ui'
import type { Part } from './Escalation'
import { settle } from './escalation_queries'
import { ReasonForm } from './ReasonForm'
import { isWritten } from './states'
import { reasons } from './words'

/// Why it was decided so: drafted by one decider, accepted by the other, read by everybody, acknowledged by its authors.
export function Reason(part: Part) {
  const { escalation } = part
  const [writing, setWriting] = useState(false)
  const inPlace = useInPlace(writing)
  const rationale = escalation.rationale?.text
  const mayDraft = !escalation.obstacles.draft_rationale
  if (!rationale && !mayDraft) return null
  const drafting = isWritten(escalation.state)
  return (
    <div ref={inPlace}>
      <Card
        title={drafting ? 'Found the answer while writing?' : 'Why it was decided so'}
        aside={
          mayDraft &&
          !writing && (
            <Act onClick={() => setWriting(true)}>{rationale ? 'Change the reason' : 'Write the reason'}</Act>
          )
        }
      >
        <div className="stack">
          {writing ? (
            <ReasonForm escalation={escalation} onClose={() => setWriting(false)} />
          ) : rationale ? (
            <ReasonText escalation={escalation} version={part.version} />
          ) : (
            <p className="muted">
              {drafting
                ? 'Then settle it here: one of you writes the reason, the others accept it, and nothing goes up.'
                : 'A bare order leaves people guessing who won. Say what was chosen, by which criteria, what was given up and what would change the answer.'}
            </p>
          )}
          {!writing && <Verbs {...part} />}
          <Acknowledgements {...part} />
        </div>
      </Card>
    </div>
  )
}

const rows = [
  'decision',
  'how_decided',
  'assumptions',
  'criteria',
  'trade_offs',
  'given_up',
  'would_change_if',
] as const

function ReasonText({ escalation }: Part) {
  const text = escalation.rationale?.text
  if (!text) return null
  return (
    <dl className="pairs wide">
      {rows
        .filter(name => text[name])
        .map(name => (
          <div key={name} className="pair">
            <dt>{reasons[name]}</dt>
            <dd className={name === 'decision' && escalation.published_at ? 'agreed said' : 'said'}>
              {text[name]}
            </dd>
          </div>
        ))}
      <div className="pair">
        <dt>Who hears it</dt>
        <dd>{text.told.join(', ') || 'Nobody named yet'}</dd>
      </div>
    </dl>
  )
}

function Verbs({ escalation }: Part) {
  const verbs = settle(escalation.id)
  const accept = useMutation({ mutationFn: verbs.acceptRationale, onSuccess: () => note('Accepted.') })
  const acknowledge = useMutation({ mutationFn: verbs.acknowledge, onSuccess: () => note('Acknowledged.') })
  const waiting = escalation.rationale && !escalation.published_at
  const incomplete = waiting && escalation.rationale_missing.length > 0
  return (
    <>
      <ProblemNote problem={accept.error ?? acknowledge.error} />
      {incomplete && (
        <div className="missing">
          <b>Before it can be published</b>
          <ul>
            {escalation.rationale_missing.map(one => (
              <li key={one.place}>{one.sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {waiting && (escalation.i_receive || escalation.i_write) && (
        <p className="row">
          <Act
            look="main"
            obstacle={escalation.obstacles.accept_rationale}
            pending={accept.isPending}
            onClick={() => accept.mutate()}
          >
            Accept and publish to the alliance
          </Act>
        </p>
      )}
      {escalation.i_write && escalation.state === 'published' && !escalation.in_joint_room && (
        <p className="row">
          <Act
            look="main"
            obstacle={escalation.obstacles.acknowledge}
            pending={acknowledge.isPending}
            onClick={() => acknowledge.mutate()}
          >
            I have read the reason
          </Act>
          <span className="muted">You need not agree with it.</span>
        </p>
      )}
    </>
  )
}

function Acknowledgements({ escalation }: Part) {
  const { others } = useRoom()
  if (escalation.state !== 'published' && escalation.state !== 'closed') return null
  return (
    <p className="row" aria-label={`Read by ${others.length + 1} sides`}>
      {escalation.sides.map(side => (
        <Status key={side.party} tone={side.acknowledged || side.on_paper ? 'ok' : 'none'}>
          {side.acknowledged
            ? `${side.name} has read it`
            : side.on_paper
              ? `${side.name} is told on paper`
              : `${side.name} has not read it yet`}
        </Status>
      ))}
    </p>
  )
}
