import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Select } from 'foundation/web/ui'
import type { Alliance, Forum } from './alliance_queries'
import { ForumName } from './ForumName'
import { nextHigher } from './forum_templates'
import { cadences, choicesOf } from './words'

interface DescribeForumProps {
  forum: Forum
  alliance: Alliance
  onClose: () => void
}

/// Renames a committee, or changes what stands above it and how often it meets. Its level stays.
export function DescribeForum({ forum, alliance, onClose }: DescribeForumProps) {
  const room = useRoom()
  const [asked, setAsked] = useState({
    name: forum.name,
    parent: forum.parent ?? null,
    cadence: forum.cadence,
  })
  const higher = alliance.forums.filter(one => nextHigher(forum.level, [one]))
  const save = useMutation({
    mutationFn: () =>
      api.put(
        '/forums/{forum}',
        { forum: forum.id },
        { ...asked, parent: asked.parent ?? undefined },
        { version: forum.version },
      ),
    onSuccess: () => {
      note(`${asked.name} is changed.`)
      onClose()
    },
  })
  return (
    <Dialog title={`Change ${forum.name}`} opened onClose={onClose} room={room} thing="this committee">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          save.mutate()
        }}
      >
        {save.error && save.error.faults.length === 0 && <ProblemNote problem={save.error} />}
        <ForumName
          name={asked.name}
          onChange={name => setAsked({ ...asked, name })}
          fault={faultOf(save.error, '/name')}
        />
        <Select
          label="Meets"
          data={choicesOf(cadences)}
          value={asked.cadence}
          allowDeselect={false}
          onChange={cadence => setAsked({ ...asked, cadence: cadence as Forum['cadence'] })}
        />
        {higher.length > 0 && (
          <Select
            label="What it cannot settle goes to"
            data={higher.map(one => ({ value: one.id, label: one.name }))}
            value={asked.parent}
            onChange={parent => setAsked({ ...asked, parent })}
            clearable
          />
        )}
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={save.isPending}>
            Save
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
