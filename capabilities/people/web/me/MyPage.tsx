import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { Act, faultOf, note, ProblemNote, TextInput } from 'foundation/web/ui'
import { Functions } from '../fields/Functions'
import { Language } from '../fields/Language'
import { TimeZone } from '../fields/TimeZone'
import { WorkingDays } from '../fields/WorkingDays'
import type { Person } from '../people_queries'

/// What anybody may change about themselves.
export function MyPage({ person }: { person: Person }) {
  const { mail, administrator, head_of_alliances } = person
  const [draft, setDraft] = useState({
    name: person.name,
    functions: person.functions,
    time_zone: person.time_zone,
    language: person.language,
    working_days: person.working_days,
  })
  const save = useMutation({
    mutationFn: () =>
      api.put(
        '/people/{person}',
        { person: person.id },
        { ...draft, mail, administrator, head_of_alliances },
        { version: person.version },
      ),
    onSuccess: () => note('Saved.'),
  })
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  return (
    <form
      className="stack wide"
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      {save.error && save.error.faults.length === 0 && <ProblemNote problem={save.error} />}
      <div className="grid c2">
        <TextInput
          label="Name"
          description="Partners in your alliances see it on your seat."
          value={draft.name}
          onChange={event => set({ name: event.currentTarget.value })}
          required
          {...faultOf(save.error, '/name')}
        />
        <TimeZone
          description="Partners in your alliances see it beside your seat."
          value={draft.time_zone}
          onChange={time_zone => set({ time_zone })}
          problem={save.error}
        />
      </div>
      <Functions
        description="What you work on. Partners in your alliances see it on your seat. Press Enter after each."
        value={draft.functions}
        onChange={functions => set({ functions })}
        problem={save.error}
      />
      <WorkingDays
        value={draft.working_days}
        onChange={working_days => set({ working_days })}
        problem={save.error}
      />
      <Language value={draft.language} onChange={language => set({ language })} problem={save.error} />
      <div className="row end">
        <Act look="main" type="submit" pending={save.isPending}>
          Save
        </Act>
      </div>
    </form>
  )
}
