import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Act, Card, Day, note, ProblemNote, Select, TextInput } from 'foundation/web/ui'
import { AddText } from './AddText'
import { work, type IssueAnswer, type Part } from './issue_queries'
import type { SideHere } from './sides'

/// What each side does about it, and by when.
export function Actions({ sides, part }: { sides: SideHere[]; part: Part }) {
  const { actions } = part.issue
  if (actions.length === 0 && part.issue.obstacles.work) return null
  return (
    <Card title="What each side does about it">
      <div className="stack wide">
        {actions.length === 0 && (
          <p className="muted">Nothing agreed yet. Small and soon is better than large and some day.</p>
        )}
        {sides
          .filter(side => actions.some(one => one.party === side.party))
          .map(side => (
            <section key={side.party} aria-label={`What ${side.party_name} does`}>
              <h3>{side.party_name}</h3>
              <ul className="said-parts">
                {actions
                  .filter(one => one.party === side.party)
                  .map(one => (
                    <Action key={one.id} action={one} part={part} />
                  ))}
              </ul>
            </section>
          ))}
        {!part.issue.obstacles.work && <AddAction sides={sides} part={part} />}
      </div>
    </Card>
  )
}

function Action({ action, part }: { action: IssueAnswer['actions'][number]; part: Part }) {
  const { id, party, text, due } = action
  const again = useMutation({ mutationFn: () => work(part).action({ party, text, due }) })
  const drop = useMutation({
    mutationFn: () => work(part).dropAction(id),
    onSuccess: () => note('Dropped.', again.mutate),
  })
  return (
    <li>
      <div>
        <p className="said">{text}</p>
        <span className="small muted">
          by <Day on={due} />
        </span>
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

function AddAction({ sides, part }: { sides: SideHere[]; part: Part }) {
  const [party, setParty] = useState(sides[0]?.party ?? '')
  const [due, setDue] = useState('')
  const id = useId()
  return (
    <AddText
      label="Something that one of you will do"
      verb="Agree it"
      send={text =>
        work(part)
          .action({ party, text, due })
          .then(() => note('Agreed.'))
      }
    >
      <Select
        label="Who"
        allowDeselect={false}
        data={sides.map(side => ({ value: side.party, label: side.party_name }))}
        value={party}
        onChange={chosen => chosen && setParty(chosen)}
      />
      <TextInput
        id={id}
        label="By"
        type="date"
        required
        value={due}
        onChange={event => setDue(event.currentTarget.value)}
      />
    </AddText>
  )
}
