import { Icon } from 'foundation/web/ui'
import { Accountability } from './Accountability'
import { Actions } from './Actions'
import { Circumstances } from './Circumstances'
import { Complete } from './Complete'
import type { Part } from './issue_queries'
import { SideContributions } from './SideContributions'
import { useSides } from './sides'

/// What led here: each side's own part first, then what was seen of the other, who answers for it last.
export function ContributionsStep(part: Part) {
  const sides = useSides(part.issue)
  return (
    <>
      <p className="protected">
        <Icon name="proof" size={20} />
        <span>
          <b>Protected.</b> What is written here is for solving this problem: not for blaming anybody, and
          never for claims or for appraisals of people.
        </span>
      </p>
      <div className="facing">
        {sides.map(side => (
          <SideContributions key={side.party} side={side} sides={sides} part={part} />
        ))}
      </div>
      <Circumstances part={part} />
      <Complete sides={sides} part={part} />
      <Actions sides={sides} part={part} />
      <Accountability {...part} />
    </>
  )
}
