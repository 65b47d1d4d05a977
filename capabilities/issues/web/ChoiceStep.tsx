import type { Part } from './issue_queries'
import { OtherWays } from './OtherWays'
import { Settling } from './Settling'
import { isOver } from './states'
import './options.css'

/// The choice: an answer on which all agree, or one of the other ways out, each of them taken together.
export function ChoiceStep(part: Part) {
  return (
    <>
      <Settling {...part} />
      {!isOver(part.issue) && <OtherWays issue={part.issue} />}
    </>
  )
}
