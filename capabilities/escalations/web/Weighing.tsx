import { ReadAlong, usePen, WhoWrites } from 'foundation/web/pens'
import { Act, faultOf, note, ProblemNote, Textarea, useDraft, useInPlace } from 'foundation/web/ui'
import type { Part } from './Escalation'

interface WeighingProps {
  option: string
  side: Part['escalation']['sides'][number]
  ours: boolean
  weighed?: { pros: string; cons: string }
  obstacle?: string | null
  save: (pros: string, cons: string) => Promise<unknown>
}

/// How one option looks from one side.
export function Weighing({ option, side, ours, weighed, obstacle, save }: WeighingProps) {
  const pen = usePen<{ pros: string; cons: string }>(`weighing:${option}:${side.party}`)
  const draft = useDraft(
    weighed ? { pros: weighed.pros, cons: weighed.cons } : { pros: '', cons: '' },
    words => save(words.pros, words.cons),
    () => note('Weighed.'),
    pen,
  )
  const { words } = draft
  const inPlace = useInPlace(draft.writing)
  const edge = ours ? 'stack' : 'stack theirs'
  if (words)
    return (
      <div ref={inPlace} className={edge}>
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            draft.save()
          }}
        >
          <b>From {side.name}</b>
          <ProblemNote
            problem={draft.problem}
            labels={{ '/pros': 'Speaks for it', '/cons': 'Speaks against it' }}
          />
          <Textarea
            label="Speaks for it"
            autosize
            minRows={2}
            value={words.pros}
            onChange={event => draft.change({ ...words, pros: event.currentTarget.value })}
            {...faultOf(draft.problem, '/pros')}
          />
          <Textarea
            label="Speaks against it"
            autosize
            minRows={2}
            value={words.cons}
            onChange={event => draft.change({ ...words, cons: event.currentTarget.value })}
            {...faultOf(draft.problem, '/cons')}
          />
          <ReadAlong pen={pen} waiting={draft.waiting} />
          <div className="row">
            <Act look="main" type="submit" pending={draft.pending}>
              Save
            </Act>
            <Act onClick={draft.close}>Cancel</Act>
          </div>
        </form>
      </div>
    )
  return (
    <div ref={inPlace} className={edge}>
      <div className="row between">
        <b>From {side.name}</b>
        {!obstacle && (
          <Act onClick={draft.begin} obstacle={pen?.obstacle}>
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
      <WhoWrites pen={pen} onGoOn={obstacle ? undefined : draft.goOn} />
    </div>
  )
}
