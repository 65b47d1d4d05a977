import { ReadAlong, usePen, WhoWrites } from 'foundation/web/pens'
import {
  Act,
  faultOf,
  note,
  ProblemNote,
  Select,
  StandsNow,
  Textarea,
  useDraft,
  useInPlace,
} from 'foundation/web/ui'
import type { Part } from './Escalation'
import { write } from './escalation_queries'
import { asks } from './words'

type Ask = NonNullable<Part['escalation']['write_up']['ask']>

/// What the receivers are asked for.
export function AskBlock({ escalation, version }: Part) {
  const ask = escalation.write_up.ask
  const pen = usePen<Ask>('ask')
  const draft = useDraft<Ask>(
    ask ?? { kind: 'decision', text: '' },
    words => write(escalation.id, version).ask(words),
    () => note('Saved: what we ask for.'),
    pen,
  )
  const { words } = draft
  const inPlace = useInPlace(draft.writing)
  const stands = ask && `${asks[ask.kind]}: ${ask.text}`
  return (
    <section className="block" id="ask" aria-label="What we ask for" ref={inPlace}>
      <div className="row between">
        <h3>What we ask for</h3>
        {!draft.writing && !escalation.obstacles.edit && (
          <Act onClick={draft.begin} obstacle={pen?.obstacle}>
            {ask ? 'Change' : 'Write'}
          </Act>
        )}
      </div>
      {words ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            draft.save()
          }}
        >
          <ProblemNote problem={draft.problem} labels={{ '/text': 'What exactly' }} />
          {draft.overtaken && stands && (
            <StandsNow>
              <p className="said">{stands}</p>
            </StandsNow>
          )}
          <Select
            label="Kind"
            allowDeselect={false}
            data={Object.entries(asks).map(([value, label]) => ({ value, label }))}
            value={words.kind}
            onChange={kind => draft.change({ ...words, kind: kind as Ask['kind'] })}
          />
          <Textarea
            label="What exactly"
            autosize
            minRows={2}
            value={words.text}
            onChange={event => draft.change({ ...words, text: event.currentTarget.value })}
            {...faultOf(draft.problem, '/text')}
          />
          <ReadAlong pen={pen} waiting={draft.waiting} />
          <div className="row">
            <Act look="main" type="submit" pending={draft.pending}>
              Save
            </Act>
            <Act onClick={draft.close}>Cancel</Act>
          </div>
        </form>
      ) : (
        <>
          <p className={ask ? 'said' : 'muted'}>
            {stands ?? 'A decision, resources, or a rule for cases like this.'}
          </p>
          <WhoWrites pen={pen} onGoOn={escalation.obstacles.edit ? undefined : draft.goOn} />
        </>
      )}
    </section>
  )
}
