import { useMutation } from '@tanstack/react-query'
import { ReadAlong, usePen, WhoWrites, type PenHere } from 'foundation/web/pens'
import { useRoom } from 'foundation/web/room'
import {
  Act,
  Card,
  faultOf,
  note,
  ProblemNote,
  StandsNow,
  Status,
  Textarea,
  TextInput,
  useDraft,
  useInPlace,
} from 'foundation/web/ui'
import type { Part } from './Escalation'
import { write } from './escalation_queries'
import { oursFirst } from './states'
import { Weighing } from './Weighing'

type OptionAnswer = Part['escalation']['write_up']['options'][number]
type OptionWords = Pick<OptionAnswer, 'title' | 'description'>

/// What could be done, each option weighed by each side in its own words.
export function Options(part: Part) {
  const { escalation } = part
  const options = escalation.write_up.options
  const draft = useDraft<OptionWords>(
    { title: '', description: '' },
    words => write(escalation.id, part.version).option(words.title, words.description),
    () => note('Added: another option.'),
  )
  const inPlace = useInPlace(draft.writing)
  return (
    <div ref={inPlace}>
      <Card
        title="Options"
        aside={!escalation.obstacles.edit && !draft.writing && <Act onClick={draft.begin}>Add an option</Act>}
      >
        <div className="options" id="options">
          {options.length === 0 && !draft.writing && (
            <p className="muted">
              A problem travels with options. Write at least two; a third often shows the way.
            </p>
          )}
          {options.map(option => (
            <OptionCard key={option.id} option={option} {...part} />
          ))}
          {draft.writing && <OptionForm draft={draft} verb="Add" />}
        </div>
      </Card>
    </div>
  )
}

function OptionCard({ option, escalation, version }: Part & { option: OptionAnswer }) {
  const { ours } = useRoom()
  const stands = { title: option.title, description: option.description }
  const pen = usePen<OptionWords>(`option:${option.id}`)
  const draft = useDraft(
    stands,
    words => write(escalation.id, version).rewriteOption(option.id, words.title, words.description),
    () => note('Saved: the option.'),
    pen,
  )
  const remove = useMutation({ mutationFn: () => write(escalation.id, version).removeOption(option.id) })
  const chosen = escalation.resolution?.proposed.option === option.id
  const inPlace = useInPlace(draft.writing)
  return (
    <div ref={inPlace}>
      {draft.writing ? (
        <OptionForm draft={draft} pen={pen} verb="Save" stands={stands} />
      ) : (
        <article className={chosen ? 'option chosen' : 'option'} id={`option:${option.id}`}>
          <div className="row between">
            <h3>{option.title}</h3>
            {chosen && <Status tone="ok">{escalation.decided_at ? 'Chosen' : 'Proposed'}</Status>}
            {!escalation.obstacles.edit && (
              <span className="row">
                <Act onClick={draft.begin} obstacle={pen?.obstacle}>
                  Change
                </Act>
                <Act pending={remove.isPending} obstacle={pen?.obstacle} onClick={() => remove.mutate()}>
                  Remove
                </Act>
              </span>
            )}
          </div>
          <ProblemNote problem={remove.error} />
          <p className="said">{option.description}</p>
          <WhoWrites pen={pen} onGoOn={escalation.obstacles.edit ? undefined : draft.goOn} />
          <div className="weighed">
            {oursFirst(escalation.sides, ours).map(side => (
              <Weighing
                key={side.party}
                option={option.id}
                side={side}
                ours={side.name === ours}
                weighed={option.weighed.find(one => one.party === side.party)}
                obstacle={
                  escalation.my_party === side.party || side.on_paper
                    ? escalation.obstacles.edit
                    : 'Each side weighs for itself.'
                }
                save={(pros, cons) => write(escalation.id, version).weigh(option.id, side.party, pros, cons)}
              />
            ))}
          </div>
        </article>
      )}
    </div>
  )
}

interface OptionFormProps {
  draft: ReturnType<typeof useDraft<OptionWords>>
  pen?: PenHere<OptionWords>
  verb: string
  stands?: OptionWords
}

function OptionForm({ draft, pen, verb, stands }: OptionFormProps) {
  const { words, problem } = draft
  if (!words) return null
  return (
    <form
      className="option stack"
      onSubmit={event => {
        event.preventDefault()
        draft.save()
      }}
    >
      <ProblemNote problem={problem} labels={{ '/title': 'Option', '/description': 'What would be done' }} />
      {stands && draft.overtaken && (
        <StandsNow>
          <b>{stands.title}</b>
          <p className="said">{stands.description}</p>
        </StandsNow>
      )}
      <TextInput
        label="Option"
        value={words.title}
        onChange={event => draft.change({ ...words, title: event.currentTarget.value })}
        {...faultOf(problem, '/title')}
      />
      <Textarea
        label="What would be done"
        autosize
        minRows={2}
        value={words.description}
        onChange={event => draft.change({ ...words, description: event.currentTarget.value })}
        {...faultOf(problem, '/description')}
      />
      <ReadAlong pen={pen} waiting={draft.waiting} />
      <div className="row">
        <Act look="main" type="submit" pending={draft.pending}>
          {verb}
        </Act>
        <Act onClick={draft.close}>Cancel</Act>
      </div>
    </form>
  )
}
