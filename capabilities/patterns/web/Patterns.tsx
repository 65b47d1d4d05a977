import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useNow } from 'foundation/web/api/clock'
import { Answered, Card, dayInWords, Empty, PageHead } from 'foundation/web/ui'
import { AlertLog } from './AlertLog'
import { Effect } from './Effect'
import { LookAt } from './LookAt'
import { HowFar } from './HowFar'
import { HowHandled } from './HowHandled'
import { HowLong } from './HowLong'
import type { Looking } from './looking'
import { patternsOf, type PatternsAnswer } from './pattern_queries'
import { Register } from './Register'
import { Repeating } from './Repeating'
import { asHeading, counted, headline } from './sentences'
import { Subjects } from './Subjects'
import { Where } from './Where'
import './patterns.css'

const route = getRouteApi('/inside/a/$slug/joint/patterns')

/// What every part of the page is handed.
export interface Seen {
  slug: string
  looking: Looking
  told: PatternsAnswer
}

/// What the disagreements of the alliance have in common: many subjects, and often one root.
export default function Patterns() {
  const { slug } = route.useParams()
  const looking = route.useSearch()
  const today = useNow().toISOString().slice(0, 10)
  const query = useQuery(patternsOf(slug, looking))
  const told = query.data
  return (
    <>
      <PageHead
        title={told ? headline(told.patterns) : 'Patterns'}
        tab="Patterns"
        subtitle={
          told?.cases.length
            ? `Patterns in ${counted(told.cases, told.patterns.as_of)}. Cases are counted, never people.`
            : 'What our disagreements have in common'
        }
      />
      <div className="stack wide" aria-busy={query.isPlaceholderData || undefined}>
        <LookAt looking={looking} today={today} />
        <Answered query={query}>{told => <Told slug={slug} looking={looking} told={told} />}</Answered>
      </div>
    </>
  )
}

function Told(seen: Seen) {
  const { patterns, findings, cases } = seen.told
  if (cases.length === 0)
    return (
      <Card>
        <Empty
          title="No disagreement has been written up yet"
          steps={[
            'Work on a disagreement with your counterpart, and write it up together.',
            'Both alliance managers code its root: what lies behind the subject.',
            'From five cases on, this page shows what they have in common.',
            'When the same root keeps coming back, it is asked once, as a strategic question.',
          ]}
        >
          Nothing was written up until {dayInWords(patterns.as_of)}. A pattern shows only once cases are
          written down and coded.
        </Empty>
      </Card>
    )
  if (patterns.records < 5)
    return (
      <>
        <Card title={asHeading(findings.themes)}>
          <p className="muted">Until then each case speaks for itself.</p>
        </Card>
        <HowHandled {...seen} />
        <Register {...seen} />
      </>
    )
  return (
    <>
      <Repeating {...seen} />
      <Subjects {...seen} />
      <Effect {...seen} />
      <Where {...seen} />
      <HowFar {...seen} />
      <HowLong {...seen} />
      <AlertLog {...seen} />
      <Register {...seen} />
    </>
  )
}
