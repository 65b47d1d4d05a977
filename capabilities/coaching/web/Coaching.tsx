import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { symptomOf } from 'capabilities/escalations/web/coaching'
import {
  Act,
  Answered,
  Card,
  Day,
  Moment,
  note,
  PageHead,
  ProblemNote,
  Radio,
  Status,
  Textarea,
} from 'foundation/web/ui'
import { coach, coachingQuery, type CoachingAnswer, type HowItWent } from './coaching_queries'
import { GiveQuestions } from './GiveQuestions'
import { outcomes, standing } from './words'
import './coaching.css'

const route = getRouteApi('/inside/a/$slug/room/$room/coachings/$coaching')

/// One coaching: asked, questions, plan, how it went. Between two people.
export default function Coaching() {
  const { slug, coaching } = route.useParams()
  return (
    <Answered query={useQuery(coachingQuery(coaching))}>
      {one => <Shown slug={slug} coaching={one} />}
    </Answered>
  )
}

interface Part {
  slug: string
  coaching: CoachingAnswer
}

function Shown({ slug, coaching }: Part) {
  const state = standing(coaching)
  const alone = coaching.asked_for === 'a_decision'
  return (
    <>
      <PageHead
        title={coaching.question ?? `${coaching.coached_name} asked you`}
        tab="Coaching"
        subtitle={
          <>
            {coaching.coached_name} asked {coaching.coach_name} on <Moment at={coaching.asked_at} />.
          </>
        }
        actions={<Status tone={state.tone}>{state.words}</Status>}
      />
      <div className="stack wide">
        {alone ? <Prepared slug={slug} coaching={coaching} /> : <Stuck coaching={coaching} />}
        <Given coaching={coaching} />
        <Plan coaching={coaching} />
        <Outcome coaching={coaching} />
      </div>
    </>
  )
}

function Prepared({ slug, coaching }: Part) {
  return (
    <Card title="A joint write-up is being prepared">
      {coaching.i_coach ? (
        <p>
          {coaching.coached_name} asked for a decision. Nobody decides for one side alone: you receive the
          matter together with your counterpart once both sides have written it up and signed it. Until then
          you can give questions along, and no answer.
        </p>
      ) : (
        <>
          <p>
            {coaching.coach_name} knows that a joint write-up is being prepared, and nothing of what it is
            about.
          </p>
          {coaching.issue_room && (
            <p className="row">
              <Link to={`/a/${slug}/room/${coaching.issue_room}/issues/${coaching.issue}`}>
                Go on with your counterpart
              </Link>
            </p>
          )}
        </>
      )}
    </Card>
  )
}

function Stuck({ coaching }: Pick<Part, 'coaching'>) {
  return (
    <Card title="What makes it hard">
      <p className={coaching.stuck ? 'said' : 'muted'}>{coaching.stuck || 'Nothing was said about it.'}</p>
    </Card>
  )
}

function Given({ coaching }: Pick<Part, 'coaching'>) {
  const [giving, setGiving] = useState(false)
  const { questions } = coaching
  return (
    <Card
      title="Questions to go back with"
      aside={
        !coaching.obstacles.give &&
        !giving && <Act onClick={() => setGiving(true)}>{questions ? 'Give others' : 'Give questions'}</Act>
      }
    >
      {giving ? (
        <GiveQuestions coaching={coaching} onClose={() => setGiving(false)} />
      ) : questions ? (
        <div className="stack">
          {questions.symptoms.map(code => (
            <p className="muted small" key={code}>
              {symptomOf(code)?.problem}
            </p>
          ))}
          <ul className="to-go-back-with">
            {questions.prompts.map(prompt => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
          {questions.words && <p className="said">{questions.words}</p>}
          {questions.back_by && (
            <p className="small muted">
              Back by <Day on={questions.back_by} />
            </p>
          )}
        </div>
      ) : (
        <p className="muted">
          {coaching.i_coach
            ? 'None yet. A question helps further than an answer: they know more about it than anybody above.'
            : `${coaching.coach_name} has not answered yet.`}
        </p>
      )}
    </Card>
  )
}

function Plan({ coaching }: Pick<Part, 'coaching'>) {
  const [words, setWords] = useState<string>()
  const saving = useMutation({
    mutationFn: (plan: string) => coach(coaching.id).plan(plan),
    onSuccess: () => {
      setWords(undefined)
      note('Saved: what comes next.')
    },
  })
  if (!coaching.questions && !coaching.plan) return null
  return (
    <Card
      title="What comes next"
      aside={
        !coaching.obstacles.plan &&
        words === undefined && (
          <Act onClick={() => setWords(coaching.plan)}>{coaching.plan ? 'Change' : 'Write your plan'}</Act>
        )
      }
    >
      {words === undefined ? (
        <p className={coaching.plan ? 'said' : 'muted'}>{coaching.plan || 'No plan written yet.'}</p>
      ) : (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            saving.mutate(words)
          }}
        >
          <ProblemNote problem={saving.error} labels={{ '/plan': 'What you do next' }} />
          <Textarea
            label="What you do next, and with whom"
            autosize
            minRows={2}
            value={words}
            onChange={event => setWords(event.currentTarget.value)}
          />
          <div className="row">
            <Act look="main" type="submit" pending={saving.isPending}>
              Save
            </Act>
            <Act onClick={() => setWords(undefined)}>Cancel</Act>
          </div>
        </form>
      )}
    </Card>
  )
}

function Outcome({ coaching }: Pick<Part, 'coaching'>) {
  const [went, setWent] = useState<HowItWent>({ outcome: 'settled', note: '' })
  const ending = useMutation({
    mutationFn: () => coach(coaching.id).end(went),
    onSuccess: () => note('Noted how it went on.'),
  })
  if (coaching.outcome)
    return (
      <Card title="How it went on">
        <p>{outcomes[coaching.outcome]}</p>
        {coaching.outcome_note && <p className="said">{coaching.outcome_note}</p>}
      </Card>
    )
  if (coaching.obstacles.end) return null
  return (
    <Card title="How it went on">
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          ending.mutate()
        }}
      >
        <ProblemNote problem={ending.error} />
        <Radio.Group
          label="When it is over"
          value={went.outcome}
          onChange={outcome => setWent({ ...went, outcome: outcome as HowItWent['outcome'] })}
        >
          {Object.entries(outcomes).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Radio.Group>
        <Textarea
          label="What you take from it"
          description="For the two of you"
          autosize
          minRows={2}
          value={went.note}
          onChange={event => setWent({ ...went, note: event.currentTarget.value })}
        />
        <div className="row">
          <Act look="main" type="submit" pending={ending.isPending}>
            Note it and close
          </Act>
        </div>
      </form>
    </Card>
  )
}
