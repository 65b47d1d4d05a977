import { useMutation } from '@tanstack/react-query'
import { Act, Card, note, ProblemNote, Status } from 'foundation/web/ui'
import { work, type Part } from './issue_queries'
import type { SideHere } from './sides'
import { isOver } from './states'

/// Each side says for itself that all is named; one more contribution opens it again for all.
export function Complete({ sides, part }: { sides: SideHere[]; part: Part }) {
  const { analysed_by, obstacles, my_party } = part.issue
  const call = useMutation({
    mutationFn: () => work(part).callComplete(),
    onSuccess: () => note('Complete for us.'),
  })
  const said = my_party !== undefined && analysed_by.includes(my_party)
  if (isOver(part.issue)) return null
  return (
    <Card title="Is everything named?">
      <div className="stack">
        <ProblemNote problem={call.error} />
        <p className="muted">
          Each side says so for itself. Whoever names one more thing opens the question again for all.
        </p>
        <div className="row">
          {sides
            .filter(side => !side.on_paper)
            .map(side => (
              <Status key={side.party} tone={analysed_by.includes(side.party) ? 'ok' : 'none'}>
                {analysed_by.includes(side.party)
                  ? `Complete for ${side.party_name}`
                  : `${side.party_name} has not said so yet`}
              </Status>
            ))}
        </div>
        {!obstacles.work && !said && (
          <p className="row">
            <Act obstacle={obstacles.call_complete} pending={call.isPending} onClick={() => call.mutate()}>
              Complete for us
            </Act>
          </p>
        )}
      </div>
    </Card>
  )
}
