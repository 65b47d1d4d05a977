import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { rootName } from 'capabilities/escalations/web/roots'
import { Act, Answered, Card, Day, Table } from 'foundation/web/ui'
import { allianceName, alliancesQuery, type AllianceLine } from './council_queries'

/// Every alliance with a case, most cases first. Those that one is in have their name, and lead to their own patterns.
export function Alliances() {
  const query = useInfiniteQuery(alliancesQuery)
  return (
    <Card title="By alliance">
      <p className="muted">
        An alliance that you are not in has a number instead of its name. Of one with fewer than five cases
        only their count is shown.
      </p>
      <Answered query={query}>
        {({ pages }) => (
          <>
            <Lines alliances={pages.flatMap(page => page.items)} />
            {query.hasNextPage && (
              <Act pending={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                Show more alliances
              </Act>
            )}
          </>
        )}
      </Answered>
    </Card>
  )
}

function Lines({ alliances }: { alliances: AllianceLine[] }) {
  if (alliances.length === 0) return <p className="muted">No alliance has a case yet.</p>
  return (
    <Table
      caption="Alliances by their cases"
      rows={alliances}
      rowKey={one => String(one.number)}
      columns={[
        {
          title: 'Alliance',
          width: '26%',
          cell: one =>
            one.slug ? (
              <Link to={`/a/${one.slug}/joint/patterns`}>{allianceName(one)}</Link>
            ) : (
              allianceName(one)
            ),
        },
        { title: 'Cases', width: '10%', cell: one => one.cases },
        { title: 'Roots', width: '40%', cell: rootsOf },
        {
          title: 'Last raised',
          cell: one => (one.last_raised ? <Day on={one.last_raised} /> : '–'),
        },
      ]}
    />
  )
}

/// "Direction 11, Metrics 4".
export const rootsOf = ({ roots }: Pick<AllianceLine, 'roots'>) =>
  roots.map(({ code, cases }) => `${rootName(code)} ${cases}`).join(', ') || '–'
