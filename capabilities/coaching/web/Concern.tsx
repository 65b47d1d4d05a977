import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from 'foundation/web/api/session'
import { Act, Answered, Card, Moment, note, PageHead, ProblemNote, Textarea, Who } from 'foundation/web/ui'
import { answerConcern, concernQuery, topics, type ConcernAnswer } from './concern_queries'

const route = getRouteApi('/inside/a/$slug/room/$room/concerns/$concern')

/// Something told in confidence, and what was said to it.
export default function Concern() {
  const { concern } = route.useParams()
  return <Answered query={useQuery(concernQuery(concern))}>{one => <Shown concern={one} />}</Answered>
}

function Shown({ concern }: { concern: ConcernAnswer }) {
  return (
    <>
      <PageHead
        title={topics[concern.topic]}
        tab="In confidence"
        subtitle={
          <>
            {concern.raised_by.name} told {concern.told.map(one => one.name).join(' and ')} on{' '}
            <Moment at={concern.raised_at} />.
          </>
        }
      />
      <div className="stack wide">
        <Card title="What happened">
          <p className="said">{concern.words}</p>
        </Card>
        {concern.replies.map(reply => (
          <Card key={reply.at} title={`${reply.name} says`} aside={<Moment at={reply.at} />}>
            <div className="stack">
              <Who name={reply.name} ours />
              <p className="said">{reply.words}</p>
            </div>
          </Card>
        ))}
        <Reply concern={concern} />
      </div>
    </>
  )
}

function Reply({ concern }: { concern: ConcernAnswer }) {
  const me = useMe()
  const [words, setWords] = useState('')
  const sending = useMutation({
    mutationFn: () => answerConcern(concern.id, words),
    onSuccess: () => {
      setWords('')
      note('Said.')
    },
  })
  const mine = concern.raised_by.person === me.person
  return (
    <Card title={mine ? 'Say more' : 'Answer'}>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote problem={sending.error} labels={{ '/words': 'What you say to it' }} />
        <Textarea
          label="What you say to it"
          autosize
          minRows={2}
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
        />
        <div className="row">
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={words.trim() ? null : 'Write something first.'}
          >
            Say it
          </Act>
        </div>
      </form>
    </Card>
  )
}
