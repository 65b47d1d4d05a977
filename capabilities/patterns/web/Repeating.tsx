import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { allianceQuery } from 'foundation/web/room'
import { Act, Card, Day, Status } from 'foundation/web/ui'
import { Acknowledge } from './Acknowledge'
import { Became } from './AlertLog'
import { AskQuestion } from './AskQuestion'
import { codeName } from './codes'
import { patternsAddress } from './looking'
import { managesAlliance } from './owners'
import type { Seen } from './Patterns'
import type { AlertLine } from './pattern_queries'
import { alertInFront, askedBefore, inWindow, raisedBefore } from './repeating'
import { comesBack, plural } from './sentences'
import { dayOf } from './day'

/// What keeps coming back now, and what to do about it: it is a question of strategy and not one more case.
export function Repeating(seen: Seen) {
  const front = alertInFront(seen.told)
  if (!front) return null
  const { alert, waits } = front
  const title = comesBack(alert, !!seen.looking.roots)
  return (
    <div className={waits ? 'repeating waits' : 'repeating'}>
      <Card
        title={title}
        aside={<Status tone={waits ? 'warn' : 'none'}>{waits ? 'Waits for an answer' : 'Taken up'}</Status>}
      >
        <div className="stack">
          <Now alert={alert} {...seen} />
          {waits ? <Before alert={alert} {...seen} /> : <Became alert={alert} {...seen} />}
          <Moves alert={alert} waits={waits} {...seen} />
        </div>
      </Card>
    </div>
  )
}

function Now({ alert, told }: Seen & { alert: AlertLine }) {
  const { cases, coded } = inWindow(told.cases, alert.code, told.patterns.as_of)
  const same = cases === alert.cases && coded === alert.coded
  return (
    <p>
      What comes back under many subjects is seldom one more case: it may be a question that only the top of
      both companies can answer.
      {!same && coded > 0 && (
        <>
          {' '}
          In the 180 days up to <Day on={told.patterns.as_of} /> it is {cases} of {coded} (
          {Math.round((100 * cases) / coded)} %).
        </>
      )}
    </p>
  )
}

// Cases that were raised before the answer do not speak against it.
function Before({ alert, slug, told }: Seen & { alert: AlertLine }) {
  const question = askedBefore(alert.code, told.questions)
  if (!question) return null
  const earlier = raisedBefore(alert, question, told.cases)
  const published = question.published_at && dayOf(question.published_at)
  return (
    <p>
      It was asked once before:{' '}
      <Link to={`/a/${slug}/joint/strategic-questions/${question.id}`}>{question.title}</Link>{' '}
      {published
        ? `Its answer was published on ${published}; ${earlier === alert.cases ? `all ${plural(earlier, 'case', 'cases')} were` : `${earlier} of the ${alert.cases} cases ${earlier === 1 ? 'was' : 'were'}`} raised before that.`
        : 'Its answer is not published yet.'}
    </p>
  )
}

function Moves({ alert, waits, slug, looking, told }: Seen & { alert: AlertLine; waits: boolean }) {
  const alliance = useQuery(allianceQuery(slug))
  const [doing, setDoing] = useState<'ask' | 'acknowledge'>()
  const done = () => setDoing(undefined)
  const manages = !!alliance.data && managesAlliance(alliance.data)
  return (
    <p className="row no-print">
      <Link
        className="btn plain"
        to={patternsAddress(slug, {}, '/side-by-side')}
        search={{ ...looking, code: alert.code }}
      >
        Read the cases side by side
      </Link>
      {waits && manages && alliance.data && (
        <>
          <Act look="main" onClick={() => setDoing('ask')}>
            Ask the strategic question
          </Act>
          <Act onClick={() => setDoing('acknowledge')}>Set it aside with a reason</Act>
          {doing === 'ask' && (
            <AskQuestion
              slug={slug}
              alert={alert}
              cases={told.cases}
              alliance={alliance.data}
              onClose={done}
            />
          )}
          {doing === 'acknowledge' && (
            <Acknowledge slug={slug} alert={alert} name={codeName(alert.code)} onClose={done} />
          )}
        </>
      )}
      {waits && alliance.data && !manages && (
        <span className="muted">An alliance manager can ask it as a strategic question.</span>
      )}
    </p>
  )
}
