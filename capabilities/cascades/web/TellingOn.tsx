import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import {
  Act,
  Card,
  Day,
  faultOf,
  Moment,
  note,
  ProblemNote,
  SayWords,
  Status,
  Table,
  Textarea,
  TextInput,
  useInPlace,
} from 'foundation/web/ui'
import { cascadeOfCase, progress, questionsIn, standing, tell, type CascadeLine } from './cascade_queries'
import { QuestionsBack } from './QuestionsBack'

/// On the page of a published decision: who explains it to their own people, and what came back.
export default function TellingOn({ escalation }: { escalation: string }) {
  const { data } = useQuery(cascadeOfCase(escalation))
  return data?.cascade ? <Shown cascade={data.cascade} /> : null
}

export interface Part {
  cascade: CascadeLine
}

function Shown({ cascade }: Part) {
  const today = useNow().toISOString().slice(0, 10)
  const { tone, words } = progress(cascade, today)
  return (
    <Card title="Telling it on" aside={<Status tone={tone}>{words}</Status>}>
      <div className="stack">
        <p>
          Everybody who sat where it was decided explains it to their own people by{' '}
          <b>
            <Day on={cascade.tell_by} />
          </b>
          , three days on which both work. Who must hear it: {cascade.must_hear.join(', ')}.
        </p>
        <MyTelling cascade={cascade} />
        <Table
          caption="Who tells it on"
          rows={cascade.tasks}
          rowKey={task => task.person}
          columns={[
            {
              title: 'Who',
              width: '36%',
              cell: task => (
                <>
                  {task.name}
                  <br />
                  <span className="small muted">{sideOf(cascade, task.party)}</span>
                </>
              ),
            },
            {
              title: 'Whom they told',
              width: '36%',
              cell: task =>
                task.done_at ? (
                  <>
                    {task.audience}
                    <br />
                    <span className="small muted">
                      <Moment at={task.done_at} />
                    </span>
                  </>
                ) : (
                  <span className="muted">Nobody yet</span>
                ),
            },
            {
              title: 'Where it stands',
              cell: task => {
                const { tone, words } = standing(task, cascade.tell_by, today)
                return <Status tone={tone}>{words}</Status>
              },
            },
          ]}
        />
        <QuestionsBack cascade={cascade} />
      </div>
    </Card>
  )
}

export const sideOf = (cascade: CascadeLine, party: string) =>
  cascade.sides.find(side => side.party === party)?.name ?? ''

/// What the reader does themselves: say whom they told; later, bring back what was asked afterwards.
function MyTelling({ cascade }: Part) {
  const [open, setOpen] = useState<'tell' | 'ask' | null>(null)
  const inPlace = useInPlace(open !== null)
  const close = () => setOpen(null)
  const { obstacles } = cascade
  if (obstacles.tell_on && obstacles.ask_back) return null
  return (
    <div ref={inPlace}>
      {open === null && (
        <p className="row">
          {obstacles.tell_on ? (
            <Act onClick={() => setOpen('ask')}>Bring back another question</Act>
          ) : (
            <Act look="main" onClick={() => setOpen('tell')}>
              I have told my people
            </Act>
          )}
        </p>
      )}
      {open === 'tell' && <TellForm cascade={cascade} onClose={close} />}
      {open === 'ask' && (
        <SayWords
          label="What your people asked, without naming who"
          verb="Bring it back"
          send={tell(cascade.id).ask}
          done="Those who decided are asked."
          onClose={close}
        />
      )}
    </div>
  )
}

function TellForm({ cascade, onClose }: Part & { onClose: () => void }) {
  const [audience, setAudience] = useState('')
  const [asked, setAsked] = useState('')
  const questions = questionsIn(asked)
  const sending = useMutation({
    mutationFn: () => tell(cascade.id).on({ audience, questions }),
    onSuccess: () => {
      note(questions.length > 0 ? 'Told on. Those who decided are asked.' : 'Told on.')
      onClose()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      <ProblemNote
        problem={sending.error}
        labels={Object.fromEntries(questions.map((_, at) => [`/questions/${at}/text`, `Question ${at + 1}`]))}
      />
      <TextInput
        label="Whom you told"
        description="A group, such as the development leads"
        value={audience}
        onChange={event => setAudience(event.currentTarget.value)}
        {...faultOf(sending.error, '/audience')}
      />
      <Textarea
        label="What they asked that you could not answer"
        description="One question a line, without naming who asked. None is fine."
        autosize
        minRows={2}
        value={asked}
        onChange={event => setAsked(event.currentTarget.value)}
        {...faultOf(sending.error, '/questions')}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          pending={sending.isPending}
          obstacle={audience.trim() ? null : 'Say whom you told.'}
        >
          I have told them
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
