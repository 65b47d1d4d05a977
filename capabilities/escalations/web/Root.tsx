import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Card, Moment, note, ProblemNote, Select, Status, useInPlace } from 'foundation/web/ui'
import { settle, type EscalationAnswer } from './escalation_queries'
import { rootName, roots } from './roots'
import { oursFirst } from './states'

const choices = Object.entries(roots).map(([value, { name, meaning }]) => ({
  value,
  label: `${name}: ${meaning}`,
}))

/// What lies behind it, as each side's alliance manager sees it. Never who: roots are what patterns are made of.
export function Root({ escalation }: { escalation: EscalationAnswer }) {
  const { ours } = useRoom()
  const [coding, setCoding] = useState(false)
  const inPlace = useInPlace(coding)
  const mayCode = !escalation.obstacles.code_root
  if (escalation.state === 'withdrawn' || (!mayCode && escalation.roots.length === 0)) return null
  const own = oursFirst(escalation.sides, ours)[0]
  const coded = escalation.roots.find(one => one.party === own?.party && own.name === ours)?.root
  return (
    <div ref={inPlace}>
      <Card
        title="Root"
        aside={
          mayCode &&
          !coding && (
            <Act onClick={() => setCoding(true)}>{coded ? 'Code another root' : 'Code the root'}</Act>
          )
        }
      >
        <div className="stack">
          <Standing escalation={escalation} />
          {coding ? (
            <RootForm escalation={escalation} coded={coded} onClose={() => setCoding(false)} />
          ) : (
            <dl className="pairs">
              {oursFirst(escalation.sides, ours).map(side => (
                <SideRoot key={side.party} name={side.name} root={rootOf(escalation, side.party)} />
              ))}
            </dl>
          )}
        </div>
      </Card>
    </div>
  )
}

const rootOf = ({ roots: coded }: EscalationAnswer, party: string) =>
  coded.find(one => one.party === party)?.root

function Standing({ escalation }: { escalation: EscalationAnswer }) {
  if (escalation.root_confirmed_at)
    return (
      <p className="row">
        <Status tone="ok">Confirmed</Status>
        <span className="small muted">
          by both companies, <Moment at={escalation.root_confirmed_at} />
        </span>
      </p>
    )
  const differ = new Set(escalation.roots.map(one => one.root)).size > 1
  return (
    <p className="row">
      <Status tone={differ ? 'warn' : 'none'}>
        {differ ? 'The companies see it differently' : 'Provisional'}
      </Status>
      <span className="small muted">
        It is confirmed once the case is closed and both companies say the same.
      </span>
    </p>
  )
}

function SideRoot({ name, root }: { name: string; root?: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {root ? (
          <>
            <b>{rootName(root)}</b> <span className="muted">{roots[root]?.meaning}</span>
          </>
        ) : (
          <span className="muted">Not coded yet</span>
        )}
      </dd>
    </>
  )
}

interface RootFormProps {
  escalation: EscalationAnswer
  coded?: string
  onClose: () => void
}

function RootForm({ escalation, coded, onClose }: RootFormProps) {
  const [root, setRoot] = useState<string | null>(coded ?? null)
  const sending = useMutation({
    mutationFn: () => settle(escalation.id).codeRoot(root ?? ''),
    onSuccess: () => {
      note('Coded for your side.')
      onClose()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      <ProblemNote problem={sending.error} />
      <Select
        label="What lies behind it, for your side"
        description="Look behind the subject. Ask your counterpart what they would code before you do."
        data={choices}
        value={root}
        onChange={setRoot}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          obstacle={root ? null : 'Choose a root first.'}
          pending={sending.isPending}
        >
          Code it
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
