import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRoom } from 'foundation/web/room'
import { Answered, Card, Day, PageHead, Status, Steps, Who } from 'foundation/web/ui'
import { CaseName } from './CaseName'
import { codeName, isRoot } from './codes'
import { patternsAddress } from './looking'
import { patternsOf, questionQuery, type QuestionAnswer } from './pattern_queries'
import { plural } from './sentences'
import { QuestionEffect } from './QuestionEffect'
import { Answering } from './Answering'
import { Wording } from './QuestionWords'

import './patterns.css'

const route = getRouteApi('/inside/a/$slug/joint/strategic-questions/$question')

/// What is handed to every part of the page.
export interface Asked {
  slug: string
  question: QuestionAnswer
  version: number
}

const way = ['Worded', 'With its owners', 'Answered', 'Published']
const places: Record<QuestionAnswer['state'], number> = {
  draft: 0,
  with_owners: 1,
  answered: 2,
  published: way.length,
}
export const standings: Record<QuestionAnswer['state'], string> = {
  draft: 'Its words are being agreed',
  with_owners: 'With its owners',
  answered: 'Answered, not published yet',
  published: 'Published',
}

/// One question that many cases were about: worded together, answered by its owners, published with its reason.
export default function StrategicQuestion() {
  const { slug, question } = route.useParams()
  const query = useQuery(questionQuery(question))
  return (
    <Answered query={query}>
      {({ value, version }) => <Shown slug={slug} question={value} version={version} />}
    </Answered>
  )
}

function Shown(asked: Asked) {
  const { question, slug } = asked
  return (
    <>
      <PageHead
        title={question.title}
        tab="Strategic question"
        subtitle={
          <>
            Strategic question, asked on <Day on={question.asked_at} /> because {codeName(question.code)} kept
            coming back.
          </>
        }
      />
      <div className="stack wide">
        <Status tone={question.state === 'published' ? 'ok' : 'warn'}>{standings[question.state]}</Status>
        <Steps label="Where it stands" steps={way} now={places[question.state]} />
        {question.answer && <Answering {...asked} />}
        {question.state === 'published' && <QuestionEffect {...asked} />}
        <Wording {...asked} />
        <Owners {...asked} />
        {!question.answer && question.state !== 'draft' && <Answering {...asked} />}
        <Cases {...asked} />
        <p className="no-print">
          <Link
            to={patternsAddress(slug, {}, '/side-by-side')}
            search={{ code: question.code, ...(isRoot(question.code) && { roots: 'provisional' }) }}
          >
            Read the interests of all cases of {codeName(question.code)} side by side
          </Link>
        </p>
      </div>
    </>
  )
}

function Owners({ question }: Asked) {
  const { ours } = useRoom()
  return (
    <Card title="Who takes it up">
      <ul className="owners">
        {question.owners.map(owner => (
          <li key={owner.seat} className="row">
            <Who
              name={owner.name}
              ours={owner.party_name === ours}
              note={`${owner.title}, ${owner.party_name}`}
            />
            {question.answer && (
              <Status tone={owner.agrees ? 'ok' : 'none'}>
                {owner.agrees ? 'Agrees to the answer' : 'Has not agreed to the answer'}
              </Status>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

// Which of them can be read is known from the register.
function Cases({ question, slug }: Asked) {
  const patterns = useQuery(patternsOf(slug))
  const behind = patterns.data?.cases.filter(one => question.cases.includes(one.id)) ?? []
  if (question.cases.length === 0) return null
  return (
    <Card title="The cases behind it" aside={plural(question.cases.length, 'case', 'cases')}>
      <ul className="behind">
        {behind.map(one => (
          <li key={one.id}>
            <CaseName slug={slug} one={one} />
            <br />
            <span className="small muted">{codeName(one.theme)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
