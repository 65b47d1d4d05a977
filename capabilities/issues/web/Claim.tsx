import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, note, ProblemNote, Status, useInPlace } from 'foundation/web/ui'
import { work, type IssueAnswer, type Part } from './issue_queries'
import { JudgeForm } from './JudgeForm'
import { nameOf, type SideHere } from './sides'

export type ClaimAnswer = IssueAnswer['claims'][number]

/// Disputed as soon as one side sees it differently; agreed once all have said so.
export function standingOf(claim: ClaimAnswer, sides: number): 'agreed' | 'disputed' | 'open' {
  if (claim.judged.some(one => !one.agrees)) return 'disputed'
  return claim.judged.length === sides ? 'agreed' : 'open'
}

interface ClaimProps {
  claim: ClaimAnswer
  sides: SideHere[]
  part: Part
}

/// One stated fact, and how each side sees it.
export function Claim({ claim, sides, part }: ClaimProps) {
  const writer = sides.find(side => side.party === claim.by && side.mine)
  const again = useMutation({
    mutationFn: () => work(part).claim({ text: claim.text, for_party: writer?.for_party }),
  })
  const takeBack = useMutation({
    mutationFn: () => work(part).takeBackClaim(claim.id),
    onSuccess: () => note('Taken back.', again.mutate),
  })
  return (
    <li className={standingOf(claim, sides.length) === 'agreed' ? 'claim both-say-so' : 'claim'}>
      <div className="row between">
        <p className="said">{claim.text}</p>
        <span className="row quiet small muted">
          stated by {nameOf(part.issue, claim.by)}
          {writer && !part.issue.obstacles.work && (
            <Act pending={takeBack.isPending} onClick={() => takeBack.mutate()}>
              Take it back
            </Act>
          )}
        </span>
      </div>
      <ProblemNote problem={takeBack.error} />
      <div className="views">
        {sides.map(side => (
          <View key={side.party} side={side} claim={claim} part={part} />
        ))}
      </div>
    </li>
  )
}

function View({ side, claim, part }: { side: SideHere; claim: ClaimAnswer; part: Part }) {
  const [saying, setSaying] = useState(false)
  const inPlace = useInPlace(saying)
  const judged = claim.judged.find(one => one.party === side.party)
  const judge = useMutation({
    mutationFn: () => work(part).judge(claim.id, { agrees: true, remark: '', for_party: side.for_party }),
  })
  const maySay = side.mine && !part.issue.obstacles.work && !saying
  const we = side.for_party ? side.party_name : 'We'
  return (
    <div className={side.ours ? 'view' : 'view theirs'} ref={inPlace}>
      {!saying && (
        <span className="row">
          {!judged && <Status tone="none">{side.party_name} has not said yet</Status>}
          {judged?.agrees && <Status tone="ok">{side.party_name} agrees</Status>}
          {judged && !judged.agrees && <Status tone="warn">{side.party_name} sees it differently</Status>}
          {maySay && !judged && (
            <>
              <Act pending={judge.isPending} onClick={() => judge.mutate()}>
                {we} agree{side.for_party ? 's' : ''}
              </Act>
              <Act onClick={() => setSaying(true)}>
                {we} see{side.for_party ? 's' : ''} it differently
              </Act>
            </>
          )}
          {maySay && judged && (
            <span className="quiet">
              <Act onClick={() => setSaying(true)}>Change or add a remark</Act>
            </span>
          )}
        </span>
      )}
      <ProblemNote problem={judge.error} />
      {!saying && judged?.remark && <p className="said">{judged.remark}</p>}
      {saying && (
        <JudgeForm
          name={side.party_name}
          agrees={judged?.agrees ?? false}
          remark={judged?.remark ?? ''}
          send={(agrees, remark) => work(part).judge(claim.id, { agrees, remark, for_party: side.for_party })}
          onClose={() => setSaying(false)}
        />
      )}
    </div>
  )
}
