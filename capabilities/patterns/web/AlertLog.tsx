import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { Card, Day, Table } from 'foundation/web/ui'
import { CaseName } from './CaseName'
import { codeName, kindOf } from './codes'
import { patternsAddress } from './looking'
import type { Seen } from './Patterns'
import type { AlertLine } from './pattern_queries'
import { plural } from './sentences'

/// Every alert, on roots and on themes, and what became of it.
export function AlertLog(seen: Seen) {
  const { alerts } = seen.told
  const onRoots = alerts.filter(alert => !alert.on_theme).length
  return (
    <Card
      title="When something kept coming back"
      aside={alerts.length > 0 && `${onRoots} on roots, ${alerts.length - onRoots} on themes`}
    >
      <p className="small muted case-link">
        An alert is raised when a root or a theme has three cases or more and a quarter of all within 180
        days, at most once in 90 days.
      </p>
      {alerts.length === 0 ? (
        <p className="muted">Nothing has kept coming back so far.</p>
      ) : (
        <Table
          caption="Alerts"
          rows={alerts}
          rowKey={alert => alert.on + alert.code}
          columns={[
            {
              title: 'What',
              width: '15%',
              cell: alert => (
                <>
                  {codeName(alert.code)}
                  <br />
                  <span className="small muted">{kindOf(alert.code)}</span>
                </>
              ),
            },
            { title: 'On', width: '11%', cell: alert => <Day on={alert.on} /> },
            {
              title: 'Share',
              width: '10%',
              cell: alert => `${alert.cases} of ${alert.coded}`,
            },
            { title: 'What became of it', cell: alert => <Became alert={alert} {...seen} /> },
            { title: 'Its cases', width: '31%', cell: alert => <Behind alert={alert} {...seen} /> },
          ]}
        />
      )}
    </Card>
  )
}

/// The question that was asked about an alert, or why nothing followed.
export function Became({ alert, slug, told }: Seen & { alert: AlertLine }) {
  const question = told.questions.find(one => one.id === alert.asked)
  return (
    <>
      {alert.acknowledged.map(one => (
        <p key={one.at}>
          {one.party_name} set it aside on <Day on={one.at} />: “{one.reason}”
        </p>
      ))}
      {question && (
        <p>
          Asked on <Day on={question.asked_at} />:{' '}
          <Link to={`/a/${slug}/joint/strategic-questions/${question.id}`}>{question.title}</Link>
        </p>
      )}
      {!question && alert.acknowledged.length === 0 && <span className="muted">Nothing yet</span>}
    </>
  )
}

function Behind({ alert, slug, looking, told }: Seen & { alert: AlertLine }) {
  const [opened, setOpened] = useState(false)
  const list = useId()
  const cases = told.cases.filter(one => alert.behind.includes(one.id))
  return (
    <>
      <button
        type="button"
        className="unfold"
        aria-expanded={opened}
        aria-controls={list}
        onClick={() => setOpened(!opened)}
      >
        {plural(cases.length, 'case', 'cases')}
        <span className="vh">
          {' '}
          behind {codeName(alert.code)} on <Day on={alert.on} />
        </span>
      </button>
      <div id={list} hidden={!opened}>
        {opened && (
          <>
            <ul className="behind">
              {cases.map(one => (
                <li key={one.id}>
                  <CaseName slug={slug} one={one} />
                </li>
              ))}
            </ul>
            <Link
              to={patternsAddress(slug, {}, '/side-by-side')}
              search={{ ...looking, as_of: alert.on, code: alert.code }}
            >
              Side by side, as of that day
            </Link>
          </>
        )}
      </div>
    </>
  )
}
