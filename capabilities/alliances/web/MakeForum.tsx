import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Select } from 'foundation/web/ui'
import type { Alliance, Forum } from './alliance_queries'
import { ForumName } from './ForumName'
import { ForumSeats } from './ForumSeats'
import { forumTemplates, nextHigher } from './forum_templates'
import { cadences, choicesOf, levels } from './words'

interface MakeForumProps {
  alliance: Alliance
  opened: boolean
  onClose: () => void
}

/// Sets up a committee, from a shipped one or freely.
export function MakeForum(props: MakeForumProps) {
  return props.opened ? <Form {...props} /> : null
}

const begun = (alliance: Alliance) => {
  const hasFinal = alliance.forums.some(forum => forum.level === 'final_pair')
  const first = forumTemplates.find(template => template.level !== 'final_pair' || !hasFinal)
  return {
    name: first?.name ?? '',
    level: first?.level ?? ('regional' as Forum['level']),
    cadence: first?.cadence ?? ('monthly' as Forum['cadence']),
    seats: [] as string[],
    co_chairs: [] as string[],
  }
}

function Form({ alliance, opened, onClose }: MakeForumProps) {
  const room = useRoom()
  const [asked, setAsked] = useState(() => begun(alliance))
  const [chosenParent, setParent] = useState<string | null>()
  const higher = alliance.forums.filter(forum => nextHigher(asked.level, [forum]))
  const parent = chosenParent === undefined ? nextHigher(asked.level, higher)?.id : chosenParent
  const make = useMutation({
    mutationFn: () =>
      api.post(
        '/alliances/{alliance}/forums',
        { alliance: alliance.slug },
        { ...asked, parent: parent ?? undefined },
      ),
    onSuccess: () => {
      note(`${asked.name} is set up.`)
      onClose()
    },
  })
  const take = (code: string | null) => {
    const template = forumTemplates.find(one => one.code === code)
    if (template)
      setAsked({ ...asked, name: template.name, level: template.level, cadence: template.cadence })
    setParent(undefined)
  }
  return (
    <Dialog
      title="Set up a committee"
      opened={opened}
      onClose={onClose}
      room={room}
      thing="this committee"
      size="lg"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          make.mutate()
        }}
      >
        {make.error && make.error.faults.length === 0 && <ProblemNote problem={make.error} />}
        <Select
          label="Begin with"
          data={forumTemplates.map(one => ({
            value: one.code,
            label: `${one.name} (${levels[one.level].toLowerCase()})`,
          }))}
          value={forumTemplates.find(one => one.name === asked.name)?.code ?? null}
          onChange={take}
        />
        <ForumName
          name={asked.name}
          onChange={name => setAsked({ ...asked, name })}
          fault={faultOf(make.error, '/name')}
        />
        <div className="grid c2">
          <Select
            label="Level"
            data={choicesOf(levels)}
            value={asked.level}
            onChange={level => {
              setAsked({ ...asked, level: level as Forum['level'] })
              setParent(undefined)
            }}
          />
          <Select
            label="Meets"
            data={choicesOf(cadences)}
            value={asked.cadence}
            onChange={cadence => setAsked({ ...asked, cadence: cadence as Forum['cadence'] })}
          />
        </div>
        {higher.length > 0 && (
          <Select
            label="What it cannot settle goes to"
            data={higher.map(forum => ({ value: forum.id, label: forum.name }))}
            value={parent ?? null}
            onChange={setParent}
            clearable
          />
        )}
        <ForumSeats
          alliance={alliance}
          level={asked.level}
          seats={asked.seats}
          coChairs={asked.co_chairs}
          onChange={(seats, co_chairs) => setAsked({ ...asked, seats, co_chairs })}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={make.isPending}>
            Set it up
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
