import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { RoomTag } from 'foundation/web/room'
import { Act, Answered, Card, Empty, Moment, PageHead, TextInput } from 'foundation/web/ui'
import { AskQuestion } from './AskQuestion'
import { Assumptions } from './Assumptions'
import { QuestionCard } from './QuestionCard'
import { questionsOf, sorted, type QuestionsAnswer } from './question_queries'

const route = getRouteApi('/inside/a/$slug/questions')

/// What the companies do not know of each other and ask freely, and what each takes for granted until somebody tests it.
export default function Questions() {
  const { slug } = route.useParams()
  const [asking, setAsking] = useState(false)
  const query = useQuery(questionsOf(slug))
  return (
    <>
      <PageHead
        title="Open questions"
        subtitle="Assume that the other company knows nothing of your field, and ask what you do not know of theirs. Nobody rates a question."
        actions={
          <Act look="main" obstacle={query.data?.obstacle} onClick={() => setAsking(true)}>
            Ask a question
          </Act>
        }
      />
      <div className="stack wide">
        <Answered query={query}>
          {all => (
            <>
              <AskQuestion slug={slug} all={all} opened={asking} onClose={() => setAsking(false)} />
              <Shown all={all} />
            </>
          )}
        </Answered>
        <Assumptions slug={slug} />
      </div>
    </>
  )
}

function Shown({ all }: { all: QuestionsAnswer }) {
  const [sought, setSought] = useState('')
  const { open, answered } = sorted(all.items, sought)
  return (
    <>
      <Quiet all={all} />
      {all.items.length === 0 ? (
        <Card>
          <Empty
            title="Nobody has asked anything yet"
            steps={[
              'Ask how they decide, what their words mean, why they do it so.',
              'Leave your name out if you like: then it is a question of your company.',
              'They answer within five days on which both work, and everybody can read it.',
            ]}
          >
            A question that nobody dares to ask becomes an assumption.
          </Empty>
        </Card>
      ) : (
        <Card title={all.finding} aside={<RoomTag kind="joint" />}>
          <div className="stack wide">
            {open.map(question => (
              <QuestionCard key={question.id} question={question} />
            ))}
            {open.length === 0 && <p className="muted">Every question has its answer.</p>}
          </div>
        </Card>
      )}
      {all.figures.answered > 0 && (
        <Card title="What we know by now" aside={<RoomTag kind="joint" />}>
          <div className="stack wide">
            <TextInput
              label="Find by words"
              placeholder="board, label, holiday"
              value={sought}
              onChange={event => setSought(event.currentTarget.value)}
            />
            {answered.length === 0 && <p className="muted">None has all of these words.</p>}
            {answered.map(question => (
              <QuestionCard key={question.id} question={question} />
            ))}
          </div>
        </Card>
      )}
    </>
  )
}

function Quiet({ all }: { all: QuestionsAnswer }) {
  const waiting = all.quiet.filter(one => !one.told_as)
  if (waiting.length === 0) return null
  return (
    <Card title="Asked without your name" aside={<RoomTag kind="restricted" />}>
      <div className="stack">
        <p className="muted">Only you can read these until their hour.</p>
        {waiting.map(one => (
          <p key={one.text + one.told_at}>
            <span className="said">{one.text}</span>
            <br />
            <span className="small muted">
              It goes to {one.to.name} after <Moment at={one.told_at} />, as a question of your company.
            </span>
          </p>
        ))}
      </div>
    </Card>
  )
}
