import { useState } from 'react'
import { Card, note } from 'foundation/web/ui'
import { AddText } from './AddText'
import { Claim, standingOf } from './Claim'
import { work, type Part } from './issue_queries'
import { SideChoice } from './SideChoice'
import { useSides } from './sides'

/// What is known: stated by either side, agreed or disputed by each.
export function FactsStep(part: Part) {
  const { claims, obstacles } = part.issue
  const sides = useSides(part.issue)
  const writers = sides.filter(side => side.mine)
  const [party, setParty] = useState<string>()
  const for_party = writers.find(side => side.party === party)?.for_party
  return (
    <Card title="What is known" aside={claims.length > 0 && <Sum {...part} />}>
      <div className="stack wide">
        {claims.length === 0 && (
          <p className="muted">
            Nothing stated yet. Begin with what nobody doubts: dates, figures, what was sent to whom.
          </p>
        )}
        <ul className="claims">
          {claims.map(claim => (
            <Claim key={claim.id} claim={claim} sides={sides} part={part} />
          ))}
        </ul>
        {!obstacles.work && (
          <AddText
            label="State a fact"
            description="One at a time, so that each can be agreed or looked up."
            verb="State it"
            send={text =>
              work(part)
                .claim({ text, for_party })
                .then(() => note('Stated. The other side says how it sees it.'))
            }
          >
            <SideChoice label="Stated by" sides={writers} value={party} onChange={setParty} />
          </AddText>
        )}
      </div>
    </Card>
  )
}

function Sum({ issue: { claims, sides } }: Part) {
  const standings = claims.map(claim => standingOf(claim, sides.length))
  const counted = (['agreed', 'disputed', 'open'] as const)
    .map(one => [standings.filter(standing => standing === one).length, one] as const)
    .filter(([count]) => count > 0)
  return <>{counted.map(([count, one]) => `${count} ${one}`).join(', ')}</>
}
