import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useNow } from 'foundation/web/api/clock'
import { percent } from 'foundation/web/charts'
import { Answered, Card, Day, Empty, PageHead, Status, Table } from 'foundation/web/ui'
import { cascadesOf, progress, type CascadeLine, type CascadesAnswer } from './cascade_queries'

const route = getRouteApi('/inside/a/$slug/joint/cascades')

/// Whether what was decided reaches those who must hear it.
export default function Cascades() {
  const { slug } = route.useParams()
  return (
    <>
      <PageHead
        title="Telling decisions on"
        subtitle="Who sat where it was decided explains it to their own people, and brings back what they ask."
      />
      <Answered query={useQuery(cascadesOf(slug))}>{all => <Shown slug={slug} all={all} />}</Answered>
    </>
  )
}

function Shown({ slug, all }: { slug: string; all: CascadesAnswer }) {
  if (all.items.length === 0)
    return (
      <Card>
        <Empty
          title="No decision has been told on yet"
          steps={[
            'A disagreement is decided, and the reason is published with who must hear it.',
            'Everybody who sat there has three days on which both work to explain it to their own people.',
            'What these ask comes back here, and those who decided answer.',
          ]}
        >
          A decision that people hear by rumour is taken for somebody’s victory.
        </Empty>
      </Card>
    )
  return (
    <div className="stack wide">
      <Card title={all.finding}>
        <Sides all={all} />
      </Card>
      <Card title="Decision by decision">
        <Decisions slug={slug} cascades={all.items} />
      </Card>
    </div>
  )
}

function Sides({ all }: { all: CascadesAnswer }) {
  const { sides } = all.figures
  if (sides.length === 0) return <p className="muted">Nothing is due yet.</p>
  return (
    <Table
      caption="Told on in time, by company"
      rows={sides}
      rowKey={side => side.party}
      columns={[
        { title: 'Company', width: '40%', cell: side => side.name },
        {
          title: 'Told on in time',
          width: '30%',
          cell: side => `${side.in_time} of ${side.due}`,
        },
        { title: 'Share', cell: side => shareInWords(side.share) },
      ]}
    />
  )
}

/// "85 %"; under five there is none.
export const shareInWords = (share: CascadesAnswer['figures']['share']) =>
  share ? percent(share.part / share.whole) : 'No share under five'

function Decisions({ slug, cascades }: { slug: string; cascades: CascadeLine[] }) {
  const today = useNow().toISOString().slice(0, 10)
  return (
    <Table
      caption="Decisions, the latest first"
      rows={cascades}
      rowKey={one => one.id}
      columns={[
        {
          title: 'What was decided',
          width: '46%',
          cell: one => (
            <>
              <Link to={`/a/${slug}/joint/escalations/${one.id}`}>{one.question}</Link>
              {!one.obstacles.tell_on && (
                <>
                  <br />
                  <Status tone="warn">You have not told it on yet</Status>
                </>
              )}
            </>
          ),
        },
        { title: 'By', width: '14%', cell: one => <Day on={one.tell_by} /> },
        {
          title: 'Told on',
          width: '20%',
          cell: one => {
            const { tone, words } = progress(one, today)
            return <Status tone={tone}>{words}</Status>
          },
        },
        { title: 'Came back', cell: cameBack },
      ]}
    />
  )
}

export function cameBack({ questions }: Pick<CascadeLine, 'questions'>): string {
  const open = questions.filter(question => !question.answered_at).length
  if (questions.length === 0) return 'Nothing'
  const asked = questions.length === 1 ? '1 question' : `${questions.length} questions`
  return open === 0 ? `${asked}, answered` : `${asked}, ${open} without an answer`
}
