import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { useRoom } from 'foundation/web/room'
import { Act, Card, ProblemNote, Status } from 'foundation/web/ui'
import { consult, guidanceFor, type GuidanceLine } from './precedent_queries'
import { howItStands } from './standing'
import { VerdictForm } from './VerdictForm'
import './precedents.css'

/// How similar cases were reasoned, at the step where this one needs criteria.
export default function Guidance({ issue }: { issue: string }) {
  const { data } = useQuery(guidanceFor(issue))
  const [all, setAll] = useState(false)
  if (!data || data.items.length === 0) return null
  const near = data.items.filter(one => one.same_theme || one.sides.length > 0)
  const shown = all ? data.items : near
  return (
    <Card
      title="How earlier cases were reasoned"
      aside={
        near.length < data.items.length && (
          <Act onClick={() => setAll(!all)}>
            {all ? 'Only those of this theme' : `Show all ${data.items.length}`}
          </Act>
        )
      }
    >
      {shown.length === 0 ? (
        <p className="muted">None of this theme yet. Others may be alike in kind.</p>
      ) : (
        <ul className="guidance">
          {shown.map(line => (
            <Line
              key={line.precedent.id}
              issue={issue}
              line={line}
              mine={data.my_party}
              obstacle={data.obstacle}
            />
          ))}
        </ul>
      )}
    </Card>
  )
}

export interface LineProps {
  issue: string
  line: GuidanceLine
  /// The side for which one speaks in this issue.
  mine?: string
  obstacle?: string
}

function Line(props: LineProps) {
  const { issue, line, obstacle } = props
  const { precedent, sides } = line
  const { alliance } = useRoom()
  const today = useNow().toISOString().slice(0, 10)
  const { tone, words } = howItStands(precedent, today)
  const [judging, setJudging] = useState(false)
  const look = useMutation({
    mutationFn: () => consult(issue, precedent.id, { why: '', helped: false }),
  })
  return (
    <li>
      <div className="stack">
        <div className="row between">
          <Link to={`/a/${alliance?.slug}/joint/escalations/${precedent.id}`}>{precedent.question}</Link>
          <Status tone={tone}>{words}</Status>
        </div>
        <ProblemNote problem={look.error} />
        {sides.length === 0 ? (
          <p className="row">
            <Act obstacle={obstacle} pending={look.isPending} onClick={() => look.mutate()}>
              Look at its reason for this issue
            </Act>
          </p>
        ) : (
          <>
            <dl className="pairs wide">
              <Pair title="What was chosen" text={precedent.reason.decision} />
              <Pair title="By which criteria" text={precedent.reason.criteria} />
              <Pair title="What would change the answer" text={precedent.reason.would_change_if} />
            </dl>
            <Verdicts line={line} />
            {judging ? (
              <VerdictForm {...props} onClose={() => setJudging(false)} />
            ) : (
              <p className="row">
                <Act obstacle={obstacle} onClick={() => setJudging(true)}>
                  Does it apply here?
                </Act>
              </p>
            )}
          </>
        )}
      </div>
    </li>
  )
}

const Pair = ({ title, text }: { title: string; text: string }) => (
  <div className="pair">
    <dt>{title}</dt>
    <dd className="said">{text}</dd>
  </div>
)

/// What each side makes of it, once it has said so.
function Verdicts({ line: { precedent, sides } }: Pick<LineProps, 'line'>) {
  const said = sides.filter(one => one.verdict.applies !== undefined)
  if (said.length === 0)
    return <p className="muted">Looked at. Nobody has said yet whether it applies here.</p>
  return (
    <ul className="verdicts">
      {said.map(({ party, verdict }) => (
        <li key={party}>
          <b>{precedent.sides.find(side => side.party === party)?.name ?? 'Another side'}</b>:{' '}
          {verdict.applies ? 'applies here' : 'does not apply here'}. {verdict.why}{' '}
          {verdict.helped && <span className="muted">It helped.</span>}
        </li>
      ))}
    </ul>
  )
}
