import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Added } from 'foundation/web/Added'
import { Act, Card, note, ProblemNote, Select } from 'foundation/web/ui'
import { AddText } from './AddText'
import { work, type IssueAnswer, type Part } from './issue_queries'
import { choicesOf, sources } from './words'

type Source = keyof typeof sources

/// What a good answer has to satisfy, measured from outside of both sides wherever that can be.
export function CriteriaStep(part: Part) {
  const { criteria, obstacles } = part.issue
  const [source, setSource] = useState<Source>('standard')
  return (
    <>
      <Card title="What a good answer has to satisfy">
        <div className="stack wide">
          {criteria.length === 0 && (
            <p className="muted">
              None named yet. How would somebody who belongs to neither side tell a good answer from a bad
              one?
            </p>
          )}
          <ul className="said-parts">
            {criteria.map(criterion => (
              <Criterion key={criterion.id} criterion={criterion} part={part} />
            ))}
          </ul>
          {!obstacles.work && (
            <AddText
              label="A criterion"
              description="“No patient waits for a batch.” One that holds whoever it favours."
              verb="Name it"
              send={text =>
                work(part)
                  .criterion({ text, source })
                  .then(() => note('Named.'))
              }
            >
              <Select
                label="Where it comes from"
                allowDeselect={false}
                data={choicesOf(sources)}
                value={source}
                onChange={chosen => chosen && setSource(chosen as Source)}
              />
            </AddText>
          )}
        </div>
      </Card>
      <Added to="issue/criteria" about={{ issue: part.issue.id }} />
    </>
  )
}

function Criterion({ criterion, part }: { criterion: IssueAnswer['criteria'][number]; part: Part }) {
  const { id, text, source } = criterion
  const again = useMutation({ mutationFn: () => work(part).criterion({ text, source }) })
  const drop = useMutation({
    mutationFn: () => work(part).dropCriterion(id),
    onSuccess: () => note('Dropped.', again.mutate),
  })
  return (
    <li>
      <div>
        <p className="said">{text}</p>
        <span className="small muted">{sources[source]}</span>
        <ProblemNote problem={drop.error} />
      </div>
      {!part.issue.obstacles.work && (
        <span className="quiet">
          <Act pending={drop.isPending} onClick={() => drop.mutate()}>
            Drop
          </Act>
        </span>
      )}
    </li>
  )
}
