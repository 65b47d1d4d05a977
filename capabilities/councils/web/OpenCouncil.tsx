import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery } from 'capabilities/people/web/people_queries'
import { useMe } from 'foundation/web/api/session'
import { Act, Dialog, MultiSelect, ProblemNote } from 'foundation/web/ui'
import { openCouncil } from './council_queries'

/// Names the few who meet.
export function OpenCouncil({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [people, setPeople] = useState<string[]>([])
  const me = useMe()
  const all = useQuery(peopleQuery)
  const others = (all.data ?? []).filter(one => one.state !== 'removed' && one.id !== me.person)
  const sending = useMutation({ mutationFn: () => openCouncil(people), onSuccess: onClose })
  return (
    <Dialog title="Open the council" opened={opened} onClose={onClose} thing="your choice">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <p className="muted">
          Its members see how many disagreements all your alliances have, by theme and root, also where they
          hold no seat. They read none of them. Everybody in your company can see that there is a council.
        </p>
        <ProblemNote problem={sending.error} />
        <MultiSelect
          label="Who shall be in it besides you"
          description="A few who know several alliances. More can come later."
          data={others.map(one => ({ value: one.id, label: one.name }))}
          value={people}
          onChange={setPeople}
          searchable
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={sending.isPending}>
            Open it
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
