import { Card, Icon } from 'foundation/web/ui'
import { AddContribution } from './AddContribution'
import { Contribution } from './Contribution'
import type { Part } from './issue_queries'
import type { SideHere } from './sides'

interface SideContributionsProps {
  side: SideHere
  sides: SideHere[]
  part: Part
}

/// The part of one side: what it names itself, and below that what others saw of it.
export function SideContributions({ side, sides, part }: SideContributionsProps) {
  const { contributions, obstacles } = part.issue
  const own = contributions.filter(one => one.of === side.party && one.by === side.party)
  const seen = contributions.filter(one => one.of === side.party && one.by !== side.party)
  const observers = sides.filter(one => one.mine && one.party !== side.party)
  return (
    <Card title={`The part of ${side.party_name}`} side={side.ours ? 'ours' : 'theirs'}>
      <div className="stack wide">
        {own.length === 0 && (
          <p className="muted">
            {side.mine && !obstacles.work
              ? 'Begin here: what did your own side do or leave out that led here?'
              : 'Nothing named yet.'}
          </p>
        )}
        <ul className="said-parts">
          {own.map(one => (
            <Contribution key={one.id} contribution={one} sides={sides} part={part} />
          ))}
        </ul>
        {side.mine && !obstacles.work && (
          <AddContribution label="A part of our own" of={side.party} for_party={side.for_party} part={part} />
        )}
        {(seen.length > 0 || (observers.length > 0 && !obstacles.work)) && <h3>What others saw</h3>}
        <ul className="said-parts">
          {seen.map(one => (
            <Contribution key={one.id} contribution={one} sides={sides} part={part} />
          ))}
        </ul>
        {!obstacles.work &&
          observers.map(observer =>
            obstacles.observe ? (
              <p className="locked" key={observer.party}>
                <Icon name="lock" size={16} />
                <span>{obstacles.observe}</span>
              </p>
            ) : (
              <AddContribution
                key={observer.party}
                label={
                  observer.for_party
                    ? `What ${observer.party_name} saw`
                    : `What you saw of ${side.party_name}`
                }
                of={side.party}
                for_party={observer.for_party}
                part={part}
              />
            ),
          )}
      </div>
    </Card>
  )
}
