import { useMutation } from '@tanstack/react-query'
import { Act, Card, note, ProblemNote } from 'foundation/web/ui'
import { work, type OptionAnswer, type Part } from './issue_queries'

/// The options that are no longer looked at, and why.
export function SetAside({ part }: { part: Part }) {
  const aside = part.issue.options.filter(option => option.set_aside)
  if (aside.length === 0) return null
  return (
    <Card title="Set aside">
      <ul className="said-parts">
        {aside.map(option => (
          <Line key={option.id} option={option} part={part} />
        ))}
      </ul>
    </Card>
  )
}

function Line({ option, part }: { option: OptionAnswer; part: Part }) {
  const back = useMutation({
    mutationFn: () => work(part).bringBack(option.id),
    onSuccess: () => note(`Brought back: ${option.title}.`),
  })
  return (
    <li>
      <div>
        <b>{option.title}</b>
        <p className="said muted">{option.set_aside}</p>
        <ProblemNote problem={back.error} />
      </div>
      {!part.issue.obstacles.work && (
        <span className="quiet">
          <Act pending={back.isPending} onClick={() => back.mutate()}>
            Bring back
          </Act>
        </span>
      )}
    </li>
  )
}
