import { Link } from '@tanstack/react-router'
import { RoomTag } from 'foundation/web/room'
import { useHouse } from 'foundation/web/screens'
import { TimeOfDay, Who } from 'foundation/web/ui'
import { dayTitle, deedsIn, type Day, type Run, type Told } from './runs'
import { doneIn } from './words'
import './happened.css'

/// One day of the alliance, the latest first.
export function HappenedOn({ day, now, slug }: { day: Day; now: Date; slug: string }) {
  const title = dayTitle(new Date(day.at), now)
  return (
    <section className="happened-on" aria-label={title}>
      <h2>
        <time dateTime={day.at}>{title}</time>
      </h2>
      <ul>
        {day.things.map(runs => (
          <li key={runs[0][0].position}>
            <Thing runs={runs} slug={slug} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Thing({ runs, slug }: { runs: Told; slug: string }) {
  const house = useHouse()
  const [[latest]] = runs
  const thing = { ...latest, alliance: slug }
  return (
    <>
      <div className="happened-to">
        <Link to={house.addressOf(thing) ?? `/a/${slug}`}>{latest.title}</Link>
        <span className="row">
          <span className="small muted">{house.nameOf(latest.noun)}</span>
          <RoomTag kind={latest.room_kind} />
          <Link
            className="small muted"
            to={`/a/${slug}/history/${latest.room}/${latest.subject}`}
            aria-label={`History of ${latest.title}`}
          >
            History
          </Link>
        </span>
      </div>
      <ul>
        {runs.map(run => (
          <li key={run[0].position} className="happened">
            <Who name={run[0].author} ours={run[0].ours} alone />
            <div>
              <b>{run[0].author}</b> <span>{deedsIn(run, doneIn)}</span>
              {run.length > 1 && <Steps run={run} />}
            </div>
            <TimeOfDay at={run[0].at} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Steps({ run }: { run: Run }) {
  return (
    <details>
      <summary>{run.length} steps</summary>
      <ol>
        {run.toReversed().map(line => (
          <li key={line.position}>
            <TimeOfDay at={line.at} /> {doneIn(line.kind)}
          </li>
        ))}
      </ol>
    </details>
  )
}
