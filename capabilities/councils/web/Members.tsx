import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery } from 'capabilities/people/web/people_queries'
import { Act, Card, Day, note, ProblemNote, Select, Table } from 'foundation/web/ui'
import { letIn, letOut, type CouncilTable } from './council_queries'

/// Who is in the council, and how a colleague comes in.
export function Members({ members }: { members: CouncilTable['members'] }) {
  const [chosen, setChosen] = useState('')
  const people = useQuery(peopleQuery)
  const others = (people.data ?? []).filter(
    one => one.state !== 'removed' && members.every(member => member.person !== one.id),
  )
  const coming = useMutation({
    mutationFn: () => letIn(chosen),
    onSuccess: () => {
      setChosen('')
      note('They are in the council.')
    },
  })
  const going = useMutation({
    mutationFn: (person: string) => letOut(person),
    onSuccess: () => note('They are out of the council.'),
  })
  return (
    <Card title="Who is in the council">
      <ProblemNote problem={coming.error ?? going.error} />
      <Table
        caption="Members of the council"
        rows={members}
        rowKey={one => one.person}
        columns={[
          { title: 'Name', width: '50%', cell: one => one.name },
          { title: 'Since', width: '25%', cell: one => <Day on={one.since.slice(0, 10)} /> },
          {
            title: 'Take out',
            cell: one => (
              <Act
                pending={going.isPending && going.variables === one.person}
                obstacle={members.length === 1 ? 'Somebody has to be left. Let another in first.' : null}
                onClick={() => going.mutate(one.person)}
              >
                Take {one.name} out
              </Act>
            ),
          },
        ]}
      />
      <form
        className="council-in"
        onSubmit={event => {
          event.preventDefault()
          coming.mutate()
        }}
      >
        <Select
          label="Let a colleague in"
          description="They read from then on all that the council has written down."
          placeholder="Choose somebody"
          data={others.map(one => ({ value: one.id, label: one.name }))}
          value={chosen}
          onChange={value => setChosen(value ?? '')}
        />
        <Act type="submit" pending={coming.isPending} obstacle={chosen ? null : 'Choose a colleague first.'}>
          Let in
        </Act>
      </form>
    </Card>
  )
}
