import { queryOptions, useQuery } from '@tanstack/react-query'
import { createRoute } from '@tanstack/react-router'
import { api } from 'foundation/web/api/client'
import { jointRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'
import { Act, Answered, Card, Empty, PageHead, Table } from 'foundation/web/ui'
import { describeScreen } from './screen'

// The mould of a screen, and the proof that the contract can be met.

const roomsQuery = queryOptions({ queryKey: ['mould'], queryFn: () => api.get('/search', { q: 'all' }) })

function Mould() {
  const found = useQuery(roomsQuery)
  return (
    <>
      <PageHead title="Found things" actions={<Act look="main">Look again</Act>} />
      <Card title="Things">
        <Answered query={found}>
          {page => (page.items.length ? <List items={page.items} /> : <Nothing />)}
        </Answered>
      </Card>
    </>
  )
}

const Nothing = () => <Empty title="Nothing found yet">What both companies may see is listed here.</Empty>

function List({ items }: { items: { title: string; noun: string; subject: string }[] }) {
  const columns = [
    { title: 'Title', cell: (hit: (typeof items)[0]) => <a href="/x">{hit.title}</a> },
    { title: 'Kind', cell: (hit: (typeof items)[0]) => hit.noun },
  ]
  return <Table caption="Found" columns={columns} rows={items} rowKey={hit => hit.subject} />
}

const screens: Screens[] = [
  {
    routes: { joint: [createRoute({ getParentRoute: () => jointRoute, path: '/mould', component: Mould })] },
    menu: [],
  },
]

describeScreen('The mould of a screen', {
  at: '/a/orion/joint/mould',
  screens,
  asks: 'GET /search',
  answers: { 'GET /search': { items: [{ title: 'Lead times', noun: 'note', subject: 'n-1' }] } },
  empty: { answer: { items: [] }, says: 'Nothing found yet' },
})
