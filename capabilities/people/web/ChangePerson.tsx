import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, TextInput } from 'foundation/web/ui'
import { Functions } from './fields/Functions'
import { Rights } from './InvitePerson'
import type { Organisation, Person } from './people_queries'

interface ChangePersonProps {
  person: Person
  ours: Organisation
  opened: boolean
  onClose: () => void
}

/// What an administrator changes about somebody: name, address, functions, rights.
export function ChangePerson({ person, ours, opened, onClose }: ChangePersonProps) {
  const room = useRoom()
  return (
    <Dialog title={`Change ${person.name}`} opened={opened} onClose={onClose} room={room} thing="this page">
      <Form key={person.version} person={person} host={ours.host} onClose={onClose} />
    </Dialog>
  )
}

function Form({ person, host, onClose }: { person: Person; host: boolean; onClose: () => void }) {
  const { name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days } =
    person
  const [draft, setDraft] = useState({ name, mail, functions, administrator, head_of_alliances })
  const save = useMutation({
    mutationFn: () =>
      api.put(
        '/people/{person}',
        { person: person.id },
        { ...draft, time_zone, language, working_days },
        { version: person.version },
      ),
    onSuccess: () => {
      note('Saved.')
      onClose()
    },
  })
  const loose =
    save.error && !save.error.at('/name') && !save.error.at('/mail') && !save.error.at('/functions')
  return (
    <form
      className="stack wide"
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      {loose && <ProblemNote problem={save.error} />}
      <TextInput
        label="Name"
        description="Partners see it on their seats."
        value={draft.name}
        onChange={event => setDraft({ ...draft, name: event.currentTarget.value })}
        required
        {...faultOf(save.error, '/name')}
      />
      <TextInput
        label="Mail address"
        description="They sign in with it."
        type="email"
        value={draft.mail}
        onChange={event => setDraft({ ...draft, mail: event.currentTarget.value })}
        required
        {...faultOf(save.error, '/mail')}
      />
      <Functions
        value={draft.functions}
        onChange={value => setDraft({ ...draft, functions: value })}
        description="What they work on. Partners see it on their seats. Press Enter after each."
        problem={save.error}
      />
      <Rights draft={draft} onChange={change => setDraft({ ...draft, ...change })} host={host} />
      <div className="dialog-end">
        <Act onClick={onClose}>Cancel</Act>
        <Act look="main" type="submit" pending={save.isPending}>
          Save
        </Act>
      </div>
    </form>
  )
}
