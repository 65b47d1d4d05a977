import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Answered, Card, PageHead } from 'foundation/web/ui'
import { QuestionCard } from './QuestionCard'
import { questionQuery } from './question_queries'

const route = getRouteApi('/inside/a/$slug/joint/questions/$question')

/// One question, as a notice leads to it.
export default function QuestionPage() {
  const { question } = route.useParams()
  return (
    <>
      <PageHead title="Open question" tab="Open question" />
      <Answered query={useQuery(questionQuery(question))}>
        {one => (
          <Card>
            <QuestionCard question={one} />
          </Card>
        )}
      </Answered>
    </>
  )
}
