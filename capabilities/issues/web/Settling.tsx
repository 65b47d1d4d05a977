import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Act, Card, note, ProblemNote, Status, useInPlace } from 'foundation/web/ui'
import { end, type Part } from './issue_queries'
import { ProposeForm } from './ProposeForm'
import { useSides, type SideHere } from './sides'
import { isOver } from './states'

/// One side proposes an answer, all agree, and it is settled where it arose.
export function Settling(part: Part) {
  const { settlement, obstacles, criteria } = part.issue
  const sides = useSides(part.issue)
  const [proposing, setProposing] = useState(false)
  const inPlace = useInPlace(proposing, '.settle-verbs button')
  const over = isOver(part.issue)
  return (
    <div ref={inPlace}>
      <Card title="The answer">
        <div className="stack">
          {settlement ? (
            <Proposal part={part} sides={sides} />
          ) : (
            !proposing && (
              <p className="muted">
                {over
                  ? 'No answer was agreed here.'
                  : 'Nobody has proposed an answer yet. One of you proposes, all agree, and it is settled: nothing goes up.'}
              </p>
            )
          )}
          {proposing && <ProposeForm part={part} sides={sides} onClose={() => setProposing(false)} />}
          {!obstacles.work && !proposing && (
            <p className="row settle-verbs">
              <Agreeing part={part} />
              <Act
                look={settlement ? 'plain' : 'main'}
                obstacle={obstacles.settle}
                onClick={() => setProposing(true)}
              >
                {settlement ? 'Propose another answer' : 'Propose an answer'}
              </Act>
              {criteria.length === 0 && (
                <Link to="." search={{ step: 'criteria' }} resetScroll={false}>
                  Name a criterion first
                </Link>
              )}
            </p>
          )}
        </div>
      </Card>
    </div>
  )
}

function Proposal({ part, sides }: { part: Part; sides: SideHere[] }) {
  const { settlement, options, state } = part.issue
  if (!settlement) return null
  const option = options.find(one => one.id === settlement.option)
  return (
    <>
      <div>
        <p className={state === 'settled' ? 'agreed' : 'proposed'}>{option?.title}</p>
        {option?.description && <p className="said">{option.description}</p>}
      </div>
      <p className="said">
        <span className="muted">Because: </span>
        {settlement.because}
      </p>
      <p className="row">
        {sides.map(side => (
          <Status
            key={side.party}
            tone={side.on_paper || settlement.agreed_by.includes(side.party) ? 'ok' : 'none'}
          >
            {side.on_paper
              ? `${side.party_name} agrees on paper`
              : settlement.agreed_by.includes(side.party)
                ? `${side.party_name} agrees`
                : `${side.party_name} has not agreed yet`}
          </Status>
        ))}
      </p>
    </>
  )
}

function Agreeing({ part }: { part: Part }) {
  const { settlement, obstacles } = part.issue
  const agree = useMutation({
    mutationFn: end(part).agree,
    onSuccess: () => note('You agreed.'),
  })
  if (!settlement || obstacles.agree_to_settle) return null
  return (
    <>
      <ProblemNote problem={agree.error} />
      <Act
        look="main"
        pending={agree.isPending}
        onClick={() => agree.mutate({ option: settlement.option, because: settlement.because })}
      >
        Agree to this answer
      </Act>
    </>
  )
}
