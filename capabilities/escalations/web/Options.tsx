import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import {
  Act,
  Card,
  faultOf,
  note,
  ProblemNote,
  Status,
  Textarea,
  TextInput,
  useInPlace,
} from 'foundation/web/ui'
import type { Part } from './Escalation'
import { write } from './escalation_queries'
import { oursFirst } from './states'
import { Weighing } from './Weighing'

type OptionAnswer = Part['escalation']['write_up']['options'][number]

/// What could be done, each option weighed by each side in its own words.
export function Options(part: Part) {
  const { escalation } = part
  const [adding, setAdding] = useState(false)
  const options = escalation.write_up.options
  const inPlace = useInPlace(adding)
  return (
    <div ref={inPlace}>
      <Card
        title="Options"
        aside={
          !escalation.obstacles.edit && !adding && <Act onClick={() => setAdding(true)}>Add an option</Act>
        }
      >
        <div className="options" id="options">
          {options.length === 0 && !adding && (
            <p className="muted">
              A problem travels with options. Write at least two; a third often shows the way.
            </p>
          )}
          {options.map(option => (
            <OptionCard key={option.id} option={option} {...part} />
          ))}
          {adding && (
            <OptionForm
              title=""
              description=""
              verb="Add"
              send={(title, description) => write(escalation.id, part.version).option(title, description)}
              onClose={() => setAdding(false)}
            />
          )}
        </div>
      </Card>
    </div>
  )
}

function OptionCard({ option, escalation, version }: Part & { option: OptionAnswer }) {
  const [changing, setChanging] = useState(false)
  const { ours } = useRoom()
  const remove = useMutation({ mutationFn: () => write(escalation.id, version).removeOption(option.id) })
  const chosen = escalation.resolution?.proposed.option === option.id
  const inPlace = useInPlace(changing)
  return (
    <div ref={inPlace}>
      {changing ? (
        <OptionForm
          title={option.title}
          description={option.description}
          verb="Save"
          send={(title, description) =>
            write(escalation.id, version).rewriteOption(option.id, title, description)
          }
          onClose={() => setChanging(false)}
        />
      ) : (
        <article className={chosen ? 'option chosen' : 'option'} id={`option:${option.id}`}>
          <div className="row between">
            <h3>{option.title}</h3>
            {chosen && <Status tone="ok">{escalation.decided_at ? 'Chosen' : 'Proposed'}</Status>}
            {!escalation.obstacles.edit && (
              <span className="row">
                <Act onClick={() => setChanging(true)}>Change</Act>
                <Act pending={remove.isPending} onClick={() => remove.mutate()}>
                  Remove
                </Act>
              </span>
            )}
          </div>
          <ProblemNote problem={remove.error} />
          <p className="said">{option.description}</p>
          <div className="weighed">
            {oursFirst(escalation.sides, ours).map(side => (
              <Weighing
                key={side.party}
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
  title: string
  description: string
  verb: string
  send: (title: string, description: string) => Promise<unknown>
  onClose: () => void
}

function OptionForm({ title, description, verb, send, onClose }: OptionFormProps) {
  const [words, setWords] = useState({ title, description })
  const sending = useMutation({
    mutationFn: () => send(words.title, words.description),
    onSuccess: () => {
      note(`Saved: ${words.title}.`)
      onClose()
    },
  })
  return (
    <form
      className="option stack"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      <ProblemNote
        problem={sending.error}
        labels={{ '/title': 'Option', '/description': 'What would be done' }}
      />
      <TextInput
        label="Option"
        value={words.title}
        onChange={event => setWords({ ...words, title: event.currentTarget.value })}
        {...faultOf(sending.error, '/title')}
      />
      <Textarea
        label="What would be done"
        autosize
        minRows={2}
        value={words.description}
        onChange={event => setWords({ ...words, description: event.currentTarget.value })}
        {...faultOf(sending.error, '/description')}
      />
      <div className="row">
        <Act look="main" type="submit" pending={sending.isPending}>
          {verb}
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
