import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { listed } from 'foundation/web/room'
import { Act, Day, NeutralTextarea, note, ProblemNote, TextInput, useInPlace } from 'foundation/web/ui'
import { end, type IssueAnswer } from './issue_queries'
import { nameOf } from './sides'

/// Put off until a day on which it comes back by itself: proposed by one, agreed by all.
export function Parking({ issue }: { issue: IssueAnswer }) {
  const { parking, obstacles, state } = issue
  const [writing, setWriting] = useState(false)
  const inPlace = useInPlace(writing)
  const agree = useMutation({
    mutationFn: end({ issue }).agreeToPark,
    onSuccess: () => note('You agreed to park it.'),
  })
  if (state === 'parked') return null
  return (
    <section aria-label="Park it" ref={inPlace}>
      <h3>Park it until a day</h3>
      {writing ? (
        <ParkForm issue={issue} onClose={() => setWriting(false)} />
      ) : (
        <>
          {parking ? (
            <p>
              {listed(parking.agreed_by.map(party => nameOf(issue, party)))} would park it until{' '}
              <Day on={parking.until} />: <span className="said">{parking.reason}</span>
            </p>
          ) : (
            <p className="muted">
              Something has to come first. It rests, and comes back by itself on the day that you choose.
            </p>
          )}
          <ProblemNote problem={agree.error} />
          <p className="row">
            {parking && !obstacles.agree_to_park && (
              <Act
                look="main"
                pending={agree.isPending}
                onClick={() => agree.mutate({ until: parking.until, reason: parking.reason })}
              >
                Agree to park it
              </Act>
            )}
            <Act obstacle={obstacles.work} onClick={() => setWriting(true)}>
              {parking ? 'Propose another day' : 'Park it'}
            </Act>
          </p>
        </>
      )}
    </section>
  )
}

function ParkForm({ issue, onClose }: { issue: IssueAnswer; onClose: () => void }) {
  const [until, setUntil] = useState(issue.parking?.until ?? '')
  const [reason, setReason] = useState('')
  const id = useId()
  const park = useMutation({
    mutationFn: () => end({ issue }).park({ until, reason }),
    onSuccess: () => {
      note('Proposed. It is parked when the other side agrees.')
      onClose()
    },
  })
  const atField = park.error?.at('/reason') || park.error?.at('/until')
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        park.mutate()
      }}
    >
      {!atField && <ProblemNote problem={park.error} />}
      <TextInput
        id={`${id}-until`}
        label="Comes back on"
        type="date"
        required
        value={until}
        onChange={event => setUntil(event.currentTarget.value)}
        error={park.error?.at('/until')}
      />
      <NeutralTextarea
        id={`${id}-reason`}
        label="Why it can wait"
        minRows={2}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
        error={park.error?.at('/reason')}
      />
      <div className="row">
        <Act look="main" type="submit" pending={park.isPending}>
          Propose to park it
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
