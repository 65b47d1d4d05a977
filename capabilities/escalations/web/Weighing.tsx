import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, faultOf, note, ProblemNote, Textarea, useInPlace } from 'foundation/web/ui'
import type { Part } from './Escalation'

interface WeighingProps {
  side: Part['escalation']['sides'][number]
  ours: boolean
  weighed?: { pros: string; cons: string }
  obstacle?: string | null
  save: (pros: string, cons: string) => Promise<unknown>
}

/// How one option looks from one side.
export function Weighing({ side, ours, weighed, obstacle, save }: WeighingProps) {
  const [draft, setDraft] = useState<{ pros: string; cons: string }>()
  const saving = useMutation({
    mutationFn: (words: { pros: string; cons: string }) => save(words.pros, words.cons),
    onSuccess: () => {
      note('Weighed.')
      setDraft(undefined)
    },
  })
  const inPlace = useInPlace(draft !== undefined)
  const edge = ours ? 'stack' : 'stack theirs'
  if (draft)
    return (
      <div ref={inPlace} className={edge}>
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            saving.mutate(draft)
          }}
        >
          <b>From {side.name}</b>
          <ProblemNote
            problem={saving.error}
            labels={{ '/pros': 'Speaks for it', '/cons': 'Speaks against it' }}
          />
          <Textarea
            label="Speaks for it"
            autosize
            minRows={2}
            value={draft.pros}
            onChange={event => setDraft({ ...draft, pros: event.currentTarget.value })}
            {...faultOf(saving.error, '/pros')}
          />
          <Textarea
            label="Speaks against it"
            autosize
            minRows={2}
            value={draft.cons}
            onChange={event => setDraft({ ...draft, cons: event.currentTarget.value })}
            {...faultOf(saving.error, '/cons')}
          />
          <div className="row">
            <Act look="main" type="submit" pending={saving.isPending}>
              Save
            </Act>
            <Act onClick={() => setDraft(undefined)}>Cancel</Act>
          </div>
        </form>
      </div>
    )
  return (
    <div ref={inPlace} className={edge}>
      <div className="row between">
        <b>From {side.name}</b>
        {!obstacle && (
          <Act onClick={() => setDraft(weighed ?? { pros: '', cons: '' })}>
            {weighed ? 'Change' : 'Weigh it'}
          </Act>
        )}
      </div>
      {weighed ? (
        <>
          <p className="said">
            <span className="muted">For: </span>
            {weighed.pros}
          </p>
          <p className="said">
            <span className="muted">Against: </span>
            {weighed.cons}
          </p>
        </>
      ) : (
        <p className="muted">Not weighed yet.</p>
      )}
    </div>
  )
}
