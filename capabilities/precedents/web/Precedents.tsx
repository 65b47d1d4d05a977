import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { themes } from 'capabilities/issues/web/themes'
import { useNow } from 'foundation/web/api/clock'
import { Answered, Card, Day, Empty, PageHead, Select, Status, Table, TextInput } from 'foundation/web/ui'
import { precedentsOf, type Precedent } from './precedent_queries'
import { found, howItStands } from './standing'

const route = getRouteApi('/inside/a/$slug/joint/precedents')

/// How cases were reasoned that are meant to guide later ones.
export default function Precedents() {
  const { slug } = route.useParams()
  return (
    <>
      <PageHead
        title="Precedents"
        subtitle="How earlier cases were reasoned, where both sides said that it guides later ones."
      />
      <Answered query={useQuery(precedentsOf(slug))}>
        {({ items }) =>
          items.length === 0 ? (
            <Card>
              <Empty
                title="No reason guides later cases yet"
                steps={[
                  'Settle a disagreement, and write the reason for everybody.',
                  'Tick “It guides later cases of this kind”.',
                  'Once it is published, whoever works on a like case finds it there, at the step of the criteria.',
                ]}
              >
                A case that was reasoned well need not be fought again.
              </Empty>
            </Card>
          ) : (
            <Library slug={slug} precedents={items} />
          )
        }
      </Answered>
    </>
  )
}

function Library({ slug, precedents }: { slug: string; precedents: Precedent[] }) {
  const [sought, setSought] = useState('')
  const [theme, setTheme] = useState<string | null>(null)
  const shown = found(precedents, sought, theme)
  const present = [...new Set(precedents.map(one => one.theme))].toSorted()
  return (
    <div className="stack wide">
      <Card title={usedInOneSentence(precedents)}>
        <div className="row">
          <TextInput
            label="Find by words"
            placeholder="sign-off, congress, forecast"
            value={sought}
            onChange={event => setSought(event.currentTarget.value)}
          />
          <Select
            label="Theme"
            placeholder="All themes"
            clearable
            data={present.map(code => ({ value: code, label: themes[code] ?? code }))}
            value={theme}
            onChange={setTheme}
          />
        </div>
      </Card>
      <Card
        title="Reasons that guide"
        aside={
          <span className="muted" role="status">
            {shown.length} of {precedents.length}
          </span>
        }
      >
        {shown.length === 0 ? (
          <p className="muted">None has all of these words. Try fewer, or another theme.</p>
        ) : (
          <Lines slug={slug} precedents={shown} all={precedents} />
        )}
      </Card>
    </div>
  )
}

/// What the look-ups came to, in one sentence.
function usedInOneSentence(precedents: Precedent[]): string {
  const consulted = precedents.reduce((sum, one) => sum + one.consulted, 0)
  const helped = precedents.reduce((sum, one) => sum + one.helped, 0)
  if (consulted === 0) return 'No issue has looked at one of them yet'
  return `Looked at ${consulted} ${consulted === 1 ? 'time' : 'times'} and helped in ${helped}: ${Math.round((100 * helped) / consulted)}\u00a0%`
}

interface LinesProps {
  slug: string
  precedents: Precedent[]
  all: Precedent[]
}

function Lines({ slug, precedents, all }: LinesProps) {
  const today = useNow().toISOString().slice(0, 10)
  return (
    <Table
      caption="Precedents"
      rows={precedents}
      rowKey={one => one.id}
      columns={[
        {
          title: 'The case',
          width: '24%',
          cell: one => (
            <>
              <Link to={`/a/${slug}/joint/escalations/${one.id}`}>{one.question}</Link>
              <br />
              <span className="small muted">{themes[one.theme] ?? one.theme}</span>
            </>
          ),
        },
        { title: 'What was chosen', width: '30%', cell: one => one.reason.decision },
        { title: 'By which criteria', width: '20%', cell: one => one.reason.criteria },
        {
          title: 'Stands',
          width: '17%',
          cell: one => {
            const { tone, words } = howItStands(one, today)
            const successor = all.find(other => other.id === one.standing.superseded_by)
            return (
              <>
                <Status tone={tone}>{words}</Status>
                <br />
                <span className="small muted">
                  Published <Day on={one.published_on} />
                </span>
                {successor && (
                  <>
                    <br />
                    <span className="small">
                      by <Link to={`/a/${slug}/joint/escalations/${successor.id}`}>{successor.question}</Link>
                    </span>
                  </>
                )}
              </>
            )
          },
        },
        {
          title: 'Helped',
          width: '9%',
          cell: one =>
            one.consulted === 0 ? <span className="muted">–</span> : `${one.helped} of ${one.consulted}`,
        },
      ]}
    />
  )
}
