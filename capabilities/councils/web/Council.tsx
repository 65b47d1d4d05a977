import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { RoomTag } from 'foundation/web/room'
import { Act, Answered, Card, Day, Empty, PageHead } from 'foundation/web/ui'
import { AcrossFigures } from './AcrossFigures'
import { Alliances } from './Alliances'
import { councilQuery, type CouncilAnswer, type CouncilTable } from './council_queries'
import { HoldCouncil } from './HoldCouncil'
import { Members } from './Members'
import { OpenCouncil } from './OpenCouncil'
import { Sessions } from './Sessions'
import './council.css'

/// What the disagreements in all alliances of one company have in common, for the few who meet over it.
export default function Council() {
  const [open, setOpen] = useState(false)
  const query = useQuery(councilQuery)
  const table = query.data?.table
  const close = () => setOpen(false)
  return (
    <>
      <PageHead
        title="Conflict council"
        subtitle="What disagreements in all your alliances have in common. Counts alone cross from one alliance to another: no case's words, no person, no partner's name."
        actions={
          query.data &&
          (table ? (
            <Act look="main" onClick={() => setOpen(true)}>
              Note a session
            </Act>
          ) : (
            <Act look="main" obstacle={query.data.cannot_open} onClick={() => setOpen(true)}>
              Open the council
            </Act>
          ))
        }
      />
      <Answered query={query}>
        {council =>
          council.table ? (
            <>
              <HoldCouncil table={council.table} opened={open} onClose={close} />
              <Shown table={council.table} />
            </>
          ) : (
            <>
              <OpenCouncil opened={open} onClose={close} />
              <Outside council={council} />
            </>
          )
        }
      </Answered>
    </>
  )
}

function Outside({ council }: { council: CouncilAnswer }) {
  if (council.opened_by)
    return (
      <Card>
        <Empty title="Your company has a conflict council">
          {`${council.opened_by} opened it, and can let you in. It sees how many disagreements your alliances have, by theme and by root; it reads none of them.`}
        </Empty>
      </Card>
    )
  return (
    <Card>
      <Empty
        title="Nobody looks across your alliances yet"
        steps={[
          'A head of alliances opens the council and names a few colleagues.',
          'Every quarter they look at which roots come back, and in how many alliances.',
          'They write down what follows, who is told, and later what became of it.',
        ]}
      >
        A disagreement that comes back in every alliance is seldom the partner's fault.
      </Empty>
    </Card>
  )
}

function Shown({ table }: { table: CouncilTable }) {
  return (
    <div className="stack wide">
      <p className="council-room">
        <RoomTag kind="restricted" />{' '}
        <span className="muted">
          What you write here is read by its {inWords(table.members.length)}. The next session is due by{' '}
          <Day on={table.next_due} />.
        </span>
      </p>
      <AcrossFigures across={table.across} findings={table.findings} />
      <Alliances />
      <Sessions sessions={table.sessions} says={table.findings.insights} />
      <Members members={table.members} />
    </div>
  )
}

const inWords = (members: number) => (members === 1 ? 'one member, you' : `${members} members`)
