import { useId } from 'react'
import { itself, ReadAlong, usePen, WhoWrites } from 'foundation/web/pens'
import {
  Act,
  Card,
  Icon,
  NeutralTextarea,
  note,
  ProblemNote,
  StandsNow,
  useDraft,
  useInPlace,
} from 'foundation/web/ui'
import { work, type Part } from './issue_queries'

/// Who answers for what from here on: written last, once all sides call the contributions complete.
export function Accountability(part: Part) {
  const { accountability, obstacles } = part.issue
  const id = useId()
  const pen = usePen('accountability', itself)
  const draft = useDraft(
    accountability,
    work(part).accountability,
    () => note('Saved: who answers for what.'),
    pen,
  )
  const inPlace = useInPlace(draft.writing)
  if (!accountability && obstacles.work) return null
  const locked = !obstacles.work && obstacles.note_accountability
  return (
    <div ref={inPlace}>
      <Card
        title="Who answers for what from here on"
        aside={
          !draft.writing &&
          !obstacles.note_accountability && (
            <Act onClick={draft.begin} obstacle={pen?.obstacle}>
              {accountability ? 'Change' : 'Write'}
            </Act>
          )
        }
      >
        {draft.writing ? (
          <form
            className="stack"
            onSubmit={event => {
              event.preventDefault()
              draft.save()
            }}
          >
            {!draft.problem?.at('/text') && <ProblemNote problem={draft.problem} />}
            {draft.overtaken && (
              <StandsNow>
                <p className="said">{accountability}</p>
              </StandsNow>
            )}
            <NeutralTextarea
              id={id}
              label="In words that all sides can stand by"
              description="It looks ahead: who sees to what, so that it does not happen again."
              minRows={3}
              value={draft.words}
              onChange={event => draft.change(event.currentTarget.value)}
              error={draft.problem?.at('/text')}
            />
            <ReadAlong pen={pen} waiting={draft.waiting} />
            <div className="row">
              <Act look="main" type="submit" pending={draft.pending}>
                Save
              </Act>
              <Act onClick={draft.close}>Cancel</Act>
            </div>
          </form>
        ) : locked ? (
          <p className="locked">
            <Icon name="lock" size={16} />
            <span>{locked}</span>
          </p>
        ) : (
          <>
            <p className={accountability ? 'said' : 'muted'}>{accountability || 'Nothing written.'}</p>
            <WhoWrites pen={pen} onGoOn={obstacles.note_accountability ? undefined : draft.goOn} />
          </>
        )}
      </Card>
    </div>
  )
}
