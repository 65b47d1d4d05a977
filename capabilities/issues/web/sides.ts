import { useRoom } from 'foundation/web/room'
import type { IssueAnswer, Side } from './issue_queries'

/// A side as this viewer sees it.
export interface SideHere extends Side {
  ours: boolean
  /// The viewer speaks for it: their own side, or one that takes part on paper.
  mine: boolean
  /// What is sent along to write for it; left out for one's own side.
  for_party?: string
}

/// The sides, ours first: everybody sees themselves on the left.
export function useSides(issue: IssueAnswer): SideHere[] {
  const { ours } = useRoom()
  return sidesOf(issue, ours)
}

export function sidesOf(issue: IssueAnswer, ours: string): SideHere[] {
  const own = issue.my_party
  return issue.sides
    .map(side => {
      const onPaper = own !== undefined && side.on_paper && side.party !== own
      return {
        ...side,
        ours: own ? side.party === own : side.party_name === ours,
        mine: side.party === own || onPaper,
        for_party: onPaper ? side.party : undefined,
      }
    })
    .toSorted((one, other) => Number(other.ours) - Number(one.ours))
}

/// What a company is called here.
export const nameOf = (issue: Pick<IssueAnswer, 'sides'>, party: string) =>
  issue.sides.find(side => side.party === party)?.party_name ?? 'somebody else'
