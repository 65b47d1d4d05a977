import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useNow } from 'foundation/web/api/clock'
import { useMe } from 'foundation/web/api/session'
import { Act, Card, PageHead, ProblemNote, Steps } from 'foundation/web/ui'
import { About } from './About'
import { Check } from './Check'
import { Committees } from './Committees'
import { Companies } from './Companies'
import { Counterparts } from './Counterparts'
import { descriptionOf, emptyDraft, type Draft } from './draft'

const steps = ['The alliance', 'The companies', 'Counterparts', 'Committees', 'Check']

export interface StepProps {
  draft: Draft
  change: (more: Partial<Draft>) => void
}

/// A new alliance in five steps. Nothing is made before the last one.
export default function NewAlliance() {
  const me = useMe()
  const go = useNavigate()
  const today = useNow().toISOString().slice(0, 10)
  const [now, setNow] = useState(0)
  const [draft, setDraft] = useState(() => emptyDraft(me, today))
  const change = (more: Partial<Draft>) => setDraft({ ...draft, ...more })
  const found = useMutation({
    mutationFn: () => api.post('/alliances', {}, descriptionOf(draft)),
    onSuccess: alliance => go({ to: `/a/${alliance.slug}` }),
  })
  const last = now === steps.length - 1
  return (
    <>
      <PageHead title="Start an alliance" subtitle="Nothing is made before the last step" />
      <Steps label="Steps of starting an alliance" steps={steps} now={now} />
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          if (last) found.mutate()
          else setNow(now + 1)
        }}
      >
        {last && <ProblemNote problem={found.error} />}
        <Card>
          {now === 0 && <About draft={draft} change={change} />}
          {now === 1 && <Companies draft={draft} change={change} />}
          {now === 2 && <Counterparts draft={draft} change={change} />}
          {now === 3 && <Committees draft={draft} change={change} />}
          {last && <Check draft={draft} />}
        </Card>
        <div className="row end">
          {now > 0 && <Act onClick={() => setNow(now - 1)}>Back</Act>}
          <Act look="main" type="submit" pending={found.isPending}>
            {last ? 'Found the alliance' : 'Continue'}
          </Act>
        </div>
      </form>
    </>
  )
}
