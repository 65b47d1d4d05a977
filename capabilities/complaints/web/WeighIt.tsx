import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, faultOf, note, ProblemNote, Radio, Textarea } from 'foundation/web/ui'
import type { Part } from './Complaint'
import { triages, weigh, type SayTriage } from './complaint_queries'

/// One side's word on what to do about it.
export function WeighIt({ complaint }: Part) {
  const [triage, setTriage] = useState<SayTriage['triage'] | ''>('')
  const [because, setBecause] = useState('')
  const sending = useMutation({
    mutationFn: () => weigh(complaint.id).triage({ triage: triage || 'watch', because }),
    onSuccess: () => note('Said for your side.'),
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
      <Radio.Group
        label="Your side would"
        value={triage}
        onChange={chosen => setTriage(chosen as SayTriage['triage'])}
      >
        {Object.entries(triages).map(([value, label]) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </Radio.Group>
      <Textarea
        label="Why"
        description="Needed to drop it"
        autosize
        minRows={2}
        value={because}
        onChange={event => setBecause(event.currentTarget.value)}
        {...faultOf(sending.error, '/because')}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          pending={sending.isPending}
          obstacle={triage ? null : 'Choose what your side would do.'}
        >
          Say so for our side
        </Act>
      </div>
    </form>
  )
}
