import { Link, useNavigate } from '@tanstack/react-router'
import { levelName } from 'capabilities/escalations/web/states'
import { codeName } from './codes'
import { Card, Day, Select, Status, Table } from 'foundation/web/ui'
import { CaseName } from './CaseName'
import { daysOpen } from './cases'
import { patternsAddress } from './looking'
import type { Seen } from './Patterns'
import type { CaseLine } from './pattern_queries'
import { carries, plural } from './sentences'

/// Every case, the latest first; narrowed to a root or a theme by the list or by a bar above.
export function Register(seen: Seen) {
  const { slug, looking, told } = seen
  const { code } = looking
  const shown = told.cases.filter(one => !code || carries(one, code)).toReversed()
  return (
    <div id="cases" className="cases">
      <Card
        title={code ? `${codeName(code)}: ${shown.length} of ${told.cases.length} cases` : 'All cases'}
        aside={<Narrow {...seen} />}
      >
        {code && shown.length > 0 && (
          <p className="case-link">
            <Link to={patternsAddress(slug)} search={{ ...looking, code: undefined }} resetScroll={false}>
              Show all cases
            </Link>
            {' · '}
            <Link to={patternsAddress(slug, {}, '/side-by-side')} search={{ ...looking }}>
              Read their interests side by side
            </Link>
          </p>
        )}
        {shown.length === 0 ? (
          <p className="muted">No case carries it as of this day.</p>
        ) : (
          <Table
            caption="Cases"
            rows={shown}
            rowKey={one => one.id}
            columns={[
              { title: 'Disagreement', width: '33%', cell: one => <CaseName slug={slug} one={one} /> },
              { title: 'Raised', width: '11%', cell: one => <Day on={one.raised} /> },
              { title: 'Theme', cell: one => codeName(one.theme) },
              { title: 'Root', cell: one => <Root one={one} /> },
              { title: 'Functions', cell: one => one.functions.join(', ') },
              { title: 'Level', cell: one => levelName(one.level) },
              { title: 'Days', width: '9%', cell: one => <Days one={one} asOf={told.patterns.as_of} /> },
            ]}
          />
        )}
      </Card>
    </div>
  )
}

function Narrow({ told, looking }: Seen) {
  const go = useNavigate()
  const codes = [...told.patterns.roots.map(one => one.root), ...told.patterns.themes.map(one => one.theme)]
  return (
    <span className="no-print">
      <Select
        aria-label="Which cases"
        placeholder="All cases"
        clearable
        data={codes.map(code => ({ value: code, label: codeName(code) }))}
        value={looking.code ?? null}
        onChange={code =>
          void go({
            to: '.',
            search: { ...looking, code: code ?? undefined },
            replace: true,
            resetScroll: false,
          })
        }
      />
    </span>
  )
}

function Root({ one }: { one: CaseLine }) {
  if (!one.root) return <span className="muted">None confirmed yet</span>
  return (
    <>
      {codeName(one.root)}
      <br />
      {one.root_confirmed ? (
        <span className="small muted">confirmed</span>
      ) : (
        <Status tone="none">Provisional</Status>
      )}
    </>
  )
}

function Days({ one, asOf }: { one: CaseLine; asOf: string }) {
  const days = plural(daysOpen(one, asOf), 'day', 'days')
  if (one.closed) return days
  return one.withdrawn ? `${days}, withdrawn` : <b>{days}, open</b>
}
