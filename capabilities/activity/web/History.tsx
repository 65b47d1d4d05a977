import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Answered, Card, Moment, PageHead, Who } from 'foundation/web/ui'
import { historyOf, type HistoryLine } from './activity_queries'
import { fieldName, told } from './told'
import { doneIn } from './words'
import './history.css'

const route = getRouteApi('/inside/a/$slug/history/$room/$subject')

/// One thing from its first entry to its last: who, when, what it said before and after.
export default function History() {
  const { room, subject } = route.useParams()
  const history = useQuery(historyOf(room, subject))
  return (
    <>
      <PageHead
        title="History"
        subtitle={
          <>
            {history.data && <b>{nameOf(history.data.items)}</b>} Every entry of the record about this, in
            order. None can be changed.
          </>
        }
      />
      <Answered query={history}>
        {({ items }) => (
          <ol className="history">
            {items.map(line => (
              <li key={line.seq}>
                <Line line={line} />
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </>
  )
}

// What it was called when it began.
function nameOf(lines: HistoryLine[]) {
  const name = lines[0]?.changes.find(change => ['question', 'title', 'name'].includes(change.field))?.after
  return name && (/[.?!]$/.test(name) ? name : `${name}.`)
}

function Line({ line }: { line: HistoryLine }) {
  // A field that is all ids has nothing to say here.
  const changes = line.changes.filter(change => !change.after || told(change.after))
  return (
    <Card
      title={<Who name={line.author} ours={line.ours} note={doneIn(line.kind)} />}
      aside={
        <>
          <Moment at={line.at} /> · entry {line.seq}
        </>
      }
    >
      {changes.length > 0 && (
        <dl className="changes">
          {changes.map(change => (
            <div key={change.field}>
              <dt>{fieldName(change.field)}</dt>
              <dd>
                {change.before !== undefined && change.before !== change.after && (
                  <del className="said">{told(change.before)}</del>
                )}
                {change.after === undefined || change.after === null ? (
                  <em className="muted">erased</em>
                ) : (
                  <ins className="said">{told(change.after)}</ins>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}
