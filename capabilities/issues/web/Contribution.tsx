import { useMutation } from '@tanstack/react-query'
import { Act, note, ProblemNote } from 'foundation/web/ui'
import { work, type IssueAnswer, type Part } from './issue_queries'
import { nameOf, type SideHere } from './sides'
import { kinds } from './words'

interface ContributionProps {
  contribution: IssueAnswer['contributions'][number]
  sides: SideHere[]
  part: Part
}

/// One thing that led here; whoever named it takes it back.
export function Contribution({ contribution, sides, part }: ContributionProps) {
  const { id, by, of, kind, text } = contribution
  const writer = sides.find(side => side.party === by)
  const again = useMutation({
    mutationFn: () => work(part).contribution({ of, kind, text, for_party: writer?.for_party }),
  })
  const takeBack = useMutation({
    mutationFn: () => work(part).takeBackContribution(id),
    onSuccess: () => note('Taken back.', again.mutate),
  })
  return (
    <li>
      <div>
        <span className="small muted">
          {[of && kinds[kind], of !== by && `${of ? 'named' : 'Named'} by ${nameOf(part.issue, by)}`]
            .filter(Boolean)
            .join(', ')}
        </span>
        <p className="said">{text}</p>
        <ProblemNote problem={takeBack.error} />
      </div>
      {writer?.mine && !part.issue.obstacles.work && (
        <span className="quiet">
          <Act pending={takeBack.isPending} onClick={() => takeBack.mutate()}>
            Take back
          </Act>
        </span>
      )}
    </li>
  )
}
