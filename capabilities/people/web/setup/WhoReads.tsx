import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import type { Problem } from 'foundation/web/api/problem'
import { serverQuery, sessionQuery } from 'foundation/web/api/session'
import { Act, Card, Checkbox, ProblemNote } from 'foundation/web/ui'
import type { Turn } from './draft'
import './points.css'

interface WhoReadsProps extends Turn {
  secret: string
  /// Leads back to the step whose words were refused.
  onFault: (step: number) => void
}

/// Says what no setting can change, before the server is made.
export function WhoReads({ draft, secret, onBack, onNext, onFault }: WhoReadsProps) {
  const [understood, setUnderstood] = useState(false)
  const queries = useQueryClient()
  const setUp = useMutation({
    mutationFn: () => api.post('/server/setup', {}, { link: secret, ...draft }),
    onSuccess: me => {
      queries.setQueryData(sessionQuery.queryKey, me)
      onNext()
      void queries.invalidateQueries({ queryKey: serverQuery.queryKey })
    },
  })
  return (
    <Card title="What whoever holds this machine can read">
      <div className="stack wide">
        <ProblemNote problem={setUp.error} />
        <WayBack problem={setUp.error} onFault={onFault} />
        <Facts />
        <Checkbox
          label="I have read this, and the organisations that I let in will be told."
          checked={understood}
          onChange={event => setUnderstood(event.currentTarget.checked)}
        />
        <div className="row between">
          <Act onClick={onBack}>Back</Act>
          <Act
            look="main"
            onClick={() => setUp.mutate()}
            pending={setUp.isPending}
            obstacle={understood ? undefined : 'Tick the line above first.'}
          >
            Set it up
          </Act>
        </div>
      </div>
    </Card>
  )
}

function Facts() {
  return (
    <>
      <p>
        <b>Within Entente you read no organisation&rsquo;s rooms.</b> You see the names and mail domains of
        the organisations that you let in, and whom you invited first. Nothing else.
      </p>
      <p>
        <b>On the machine itself nothing is hidden.</b> Whoever has its administrator rights, or a copy of its
        data folder or backups, can read everything in it: joint rooms, and each party&rsquo;s own rooms too.
        No permission in any software can prevent that.
      </p>
      <p>What follows:</p>
      <ul className="points">
        <li>
          If one partner runs this server, the other must be content that its own rooms could be read there.
          If it is not, let a neutral host run it.
        </li>
        <li>
          What nobody can do unnoticed is rewrite a joint record: each partner exports it and checks with
          &ldquo;entente verify&rdquo; that nothing was changed.
        </li>
        <li>
          Keep the data folder and its backups on encrypted disks, and keep few people who can open them.
        </li>
      </ul>
    </>
  )
}

function WayBack({ problem, onFault }: { problem: Problem | null; onFault: (step: number) => void }) {
  const place = problem?.faults[0]?.at
  if (!place) return null
  const step = place.startsWith('/administrator') || place === '/password' ? 0 : 1
  return <Act onClick={() => onFault(step)}>Go back and mend it</Act>
}
