import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, faultOf, note, ProblemNote, Select, Textarea, useInPlace } from 'foundation/web/ui'
import type { Part } from './Escalation'
import { write } from './escalation_queries'
import { asks } from './words'

type Ask = NonNullable<Part['escalation']['write_up']['ask']>

/// What the receivers are asked for.
export function AskBlock({ escalation, version }: Part) {
  const [draft, setDraft] = useState<Ask>()
  const saving = useMutation({
    mutationFn: (ask: Ask) => write(escalation.id, version).ask(ask),
    onSuccess: () => {
      setDraft(undefined)
      note('Saved: what we ask for.')
    },
  })
  const ask = escalation.write_up.ask
  const inPlace = useInPlace(draft !== undefined)
  return (
    <section className="block" id="ask" aria-label="What we ask for" ref={inPlace}>
      <div className="row between">
        <h3>What we ask for</h3>
        {!draft && !escalation.obstacles.edit && (
          <Act onClick={() => setDraft(ask ?? { kind: 'decision', text: '' })}>
            {ask ? 'Change' : 'Write'}
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
          <ProblemNote problem={saving.error} labels={{ '/text': 'What exactly' }} />
          <Select
            label="Kind"
            allowDeselect={false}
            data={Object.entries(asks).map(([value, label]) => ({ value, label }))}
            value={draft.kind}
            onChange={kind => setDraft({ ...draft, kind: kind as Ask['kind'] })}
          />
          <Textarea
            label="What exactly"
            autosize
            minRows={2}
            value={draft.text}
            onChange={event => setDraft({ ...draft, text: event.currentTarget.value })}
            {...faultOf(saving.error, '/text')}
          />
          <div className="row">
            <Act look="main" type="submit" pending={saving.isPending}>
              Save
            </Act>
            <Act onClick={() => setDraft(undefined)}>Cancel</Act>
          </div>
        </form>
      ) : (
        <p className={ask ? 'said' : 'muted'}>
          {ask ? `${asks[ask.kind]}: ${ask.text}` : 'A decision, resources, or a rule for cases like this.'}
        </p>
      )}
    </section>
  )
}
