import type { Part } from './issue_queries'
import { InterestsCard } from './InterestsCard'
import { useSides } from './sides'

/// What each side needs, side by side, ours first. Nobody writes in another side's card.
export function InterestsStep(part: Part) {
  return (
    <div className="facing">
      {useSides(part.issue).map(side => (
        <InterestsCard key={side.party} side={side} part={part} />
      ))}
    </div>
  )
}
