import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, Day, faultOf, Moment, note, ProblemNote, TextInput, useInPlace } from 'foundation/web/ui'
import type { Part } from './Escalation'
import { write } from './escalation_queries'

/// By when an answer is needed, and two times when all authors can answer questions.
export function ScheduleBlock({ escalation, version }: Part) {
  const { needed_by, slots } = escalation.write_up.schedule
  const [draft, setDraft] = useState<{ by: string; first: string; second: string }>()
  const saving = useMutation({
    mutationFn: (words: NonNullable<typeof draft>) =>
      write(escalation.id, version).schedule({
        needed_by: words.by || undefined,
        slots: [words.first, words.second].filter(Boolean).map(local => new Date(local).toISOString()),
      }),
    onSuccess: () => {
      setDraft(undefined)
      note('Saved: when.')
    },
  })
  const inPlace = useInPlace(draft !== undefined)
  return (
    <section className="block" id="schedule" aria-label="When" ref={inPlace}>
      <div className="row between">
        <h3>When</h3>
        {!draft && !escalation.obstacles.edit && (
          <Act
            onClick={() => setDraft({ by: needed_by ?? '', first: local(slots[0]), second: local(slots[1]) })}
          >
            {needed_by ? 'Change' : 'Choose'}
          </Act>
        )}
      </div>
      {draft ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            saving.mutate(draft)
          }}
        >
          <ProblemNote problem={saving.error} labels={{ '/needed_by': 'Needed by' }} />
          <TextInput
            type="date"
            label="An answer is needed by"
            value={draft.by}
            onChange={event => setDraft({ ...draft, by: event.currentTarget.value })}
            {...faultOf(saving.error, '/needed_by')}
          />
          <TextInput
            type="datetime-local"
            label="A time when all of you can answer questions"
            description="In your own time zone; everybody sees it in theirs."
            value={draft.first}
            onChange={event => setDraft({ ...draft, first: event.currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            label="A second time"
            value={draft.second}
            onChange={event => setDraft({ ...draft, second: event.currentTarget.value })}
          />
          <div className="row">
            <Act look="main" type="submit" pending={saving.isPending}>
              Save
            </Act>
            <Act onClick={() => setDraft(undefined)}>Cancel</Act>
          </div>
        </form>
      ) : needed_by ? (
        <p>
          Needed by <Day on={needed_by} />.{' '}
          {slots.map((slot, place) => (
            <span key={slot}>
              {place > 0 ? ' or ' : 'Authors can answer questions '}
              <Moment at={slot} />
            </span>
          ))}
        </p>
      ) : (
        <p className="muted">By when an answer is needed, and two times when all authors can appear.</p>
      )}
    </section>
  )
}

// An instant as the field for local times wants it: "2026-02-12T14:00".
function local(at?: string) {
  if (!at) return ''
  const instant = new Date(at)
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
