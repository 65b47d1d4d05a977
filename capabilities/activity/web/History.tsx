import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useHouse, type EntryFields } from 'foundation/web/screens'
import { Answered, Card, Moment, PageHead, Who } from 'foundation/web/ui'
import { historyOf, type HistoryLine } from './activity_queries'
import { fieldName, told, type Known } from './told'
import { doneIn } from './words'
import './history.css'

const route = getRouteApi('/inside/a/$slug/history/$room/$subject')

/// One thing from its first entry to its last: who, when, what it said before and after.
export default function History() {
  const { room, subject } = route.useParams()
  const history = useQuery(historyOf(room, subject))
  const { fields } = useHouse()
  const words = useQuery({
    queryKey: ['entry-fields'],
    queryFn: fields,
    staleTime: Infinity,
    meta: { hears: 'nothing' },
  })
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
        {({ items }) =>
          words.isPending ? null : (
            <ol className="history">
              {items.map(line => (
                <li key={line.seq}>
                  <Line line={line} known={knownIn(line.kind, words.data)} />
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </>
  )
}

const knownIn =
  (kind: string, fields: EntryFields = {}): Known =>
  field =>
    fields[`${kind.split('.')[0]}.${field}`]

// What it was called when it began.
function nameOf(lines: HistoryLine[]) {
  const name = lines[0]?.changes.find(change => ['question', 'title', 'name'].includes(change.field))?.after
  return name && (/[.?!]$/.test(name) ? name : `${name}.`)
}

type Change = HistoryLine['changes'][number]

function Line({ line, known }: { line: HistoryLine; known: Known }) {
  // What stayed as it was, holds only ids, or nothing and never did, has nothing to say here.
  const says = ({ field, before, after }: Change) =>
    after === undefined ||
    after === null ||
    (before !== after && !known(field)?.silent && (told(after, field, known) || before))
  const changes = line.changes.filter(says)
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
              <dt>{fieldName(change.field, known)}</dt>
              <Said {...change} known={known} />
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}

function Said({ field, before, after, known }: Change & { known: Known }) {
  const words = told(after ?? '', field, known)
  const earlier = told(before ?? '', field, known)
  return (
    <dd>
      {earlier && <del className="said">{earlier}</del>}
      {after === undefined || after === null ? (
        <em className="muted">erased</em>
      ) : words ? (
        <ins className="said">{words}</ins>
      ) : (
        <em className="muted">left empty</em>
      )}
    </dd>
  )
}
