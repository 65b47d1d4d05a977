import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { Act, Answered, Card, Day, Empty, PageHead, Status, Table } from 'foundation/web/ui'
import { Ask } from './Ask'
import { deskOf, sideName, standing, type DeskAnswer, type RequestLine } from './request_queries'
import { SideDoors } from './SideDoors'
import { NoteSideDoor } from './NoteSideDoor'

const route = getRouteApi('/inside/a/$slug/joint/requests')

/// What one company asks of the other, where both see it, instead of by a call to somebody one knows.
export default function Desk() {
  const { slug } = route.useParams()
  const [open, setOpen] = useState<'ask' | 'side door' | null>(null)
  const query = useQuery(deskOf(slug))
  const close = () => setOpen(null)
  return (
    <>
      <PageHead
        title="Request desk"
        subtitle="What one company asks of another: what, by when, what for. It is answered within five days on which both work."
        actions={
          <>
            <Act obstacle={query.data?.obstacle} onClick={() => setOpen('side door')}>
              Note what came another way
            </Act>
            <Act look="main" obstacle={query.data?.obstacle} onClick={() => setOpen('ask')}>
              Ask for something
            </Act>
          </>
        }
      />
      <Answered query={query}>
        {desk => (
          <>
            <Ask slug={slug} companies={desk.can_be_asked} opened={open === 'ask'} onClose={close} />
            <NoteSideDoor slug={slug} opened={open === 'side door'} onClose={close} />
            <Shown slug={slug} desk={desk} />
          </>
        )}
      </Answered>
    </>
  )
}

function Shown({ slug, desk }: { slug: string; desk: DeskAnswer }) {
  if (desk.items.length === 0 && desk.side_doors.length === 0)
    return (
      <Card>
        <Empty
          title="Nothing has been asked yet"
          steps={[
            'Ask a function of the other company: what you need, by when, and what for.',
            'They promise a day and say what it displaces, or say why not; within five days on which both work.',
            'What came another way is noted too, without reproach: it shows whether the desk is of use.',
          ]}
        >
          Quick asks between two companies get lost, or reach only those who know somebody.
        </Empty>
      </Card>
    )
  const { open, over } = sorted(desk.items)
  return (
    <div className="stack wide">
      <Card title={desk.findings.answers}>
        {open.length > 0 ? (
          <Requests caption="Open requests" slug={slug} requests={open} />
        ) : (
          <p className="muted">Nothing is waiting for an answer, and nothing is promised.</p>
        )}
      </Card>
      <SideDoors desk={desk} />
      {over.length > 0 && (
        <Card title="What is over">
          <Requests caption="Requests that are over" slug={slug} requests={over} />
        </Card>
      )}
    </div>
  )
}

interface RequestsProps {
  caption: string
  slug: string
  requests: RequestLine[]
}

function Requests({ caption, slug, requests }: RequestsProps) {
  const today = useNow().toISOString().slice(0, 10)
  return (
    <Table
      caption={caption}
      rows={requests}
      rowKey={one => one.id}
      columns={[
        {
          title: 'What is needed',
          width: '36%',
          cell: one => <Link to={`/a/${slug}/joint/requests/${one.id}`}>{one.need.need}</Link>,
        },
        {
          title: 'Asked by, and of whom',
          width: '28%',
          cell: one => (
            <>
              {sideName(one.from)}
              <br />
              <span className="small muted">of {sideName(one.to)}</span>
            </>
          ),
        },
        { title: 'Needed by', width: '14%', cell: one => <Day on={one.need.needed_by} /> },
        {
          title: 'Where it stands',
          width: '22%',
          cell: one => <Standing one={one} today={today} />,
        },
      ]}
    />
  )
}

function Standing({ one, today }: { one: RequestLine; today: string }) {
  const { tone, words } = standing(one, today)
  return (
    <>
      <Status tone={tone}>{words}</Status>
      {one.state === 'promised' && one.promise && (
        <>
          <br />
          <span className="small muted">
            for <Day on={one.promise.date} />
          </span>
        </>
      )}
    </>
  )
}

/// What waits for an answer, then what is promised, each by its day; and what is over, as it came.
export function sorted(requests: readonly RequestLine[]): { open: RequestLine[]; over: RequestLine[] } {
  const waits = requests.filter(({ state }) => state === 'asked' || state === 'discussing')
  const promised = requests.filter(({ state }) => state === 'promised')
  return {
    open: [
      ...waits.toSorted((a, b) => a.answer_by.localeCompare(b.answer_by)),
      ...promised.toSorted((a, b) => (a.promise?.date ?? '').localeCompare(b.promise?.date ?? '')),
    ],
    over: requests.filter(one => !waits.includes(one) && !promised.includes(one)),
  }
}
