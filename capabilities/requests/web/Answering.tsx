import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import {
  Act,
  Card,
  faultOf,
  NeutralTextarea,
  note,
  ProblemNote,
  Radio,
  SayWords,
  Textarea,
  TextInput,
  useInPlace,
} from 'foundation/web/ui'
import type { Part } from './Request'
import { answer, declineReasons, hoursAsNumber, hoursIn, type Declined } from './request_queries'

type Form = 'promise' | 'decline' | 'withdraw'

/// What the asked side can answer, and what those who asked can take back.
export function Answering({ request }: Part) {
  const { obstacles, promise } = request
  const [form, setForm] = useState<Form | null>(null)
  const inPlace = useInPlace(form !== null)
  const close = () => setForm(null)
  if (obstacles.promise && obstacles.withdraw) return null
  return (
    <div ref={inPlace}>
      <Card title={obstacles.promise ? 'If it is not needed any more' : `What does ${request.to.name} say?`}>
        {form === null && (
          <p className="row">
            {!obstacles.promise && (
              <Act look={promise ? 'plain' : 'main'} onClick={() => setForm('promise')}>
                {promise ? 'Promise another day' : 'Promise it'}
              </Act>
            )}
            {!obstacles.decline && <Act onClick={() => setForm('decline')}>Decline it</Act>}
            {!obstacles.withdraw && <Act onClick={() => setForm('withdraw')}>We do not need it any more</Act>}
          </p>
        )}
        {form === 'promise' && <PromiseForm request={request} onClose={close} />}
        {form === 'decline' && <DeclineForm request={request} onClose={close} />}
        {form === 'withdraw' && (
          <SayWords
            label="Why it is not needed any more"
            verb="Withdraw it"
            send={answer(request.id).withdraw}
            done="Withdrawn."
            onClose={close}
          />
        )}
      </Card>
    </div>
  )
}

function PromiseForm({ request, onClose }: Part & { onClose: () => void }) {
  const today = useNow().toISOString().slice(0, 10)
  const before = request.promise
  const [date, setDate] = useState(before?.date ?? request.need.needed_by)
  const [hours, setHours] = useState(before?.effort_hours ? String(before.effort_hours) : '')
  const [displaces, setDisplaces] = useState(before?.trade_off ?? '')
  const sending = useMutation({
    mutationFn: () =>
      answer(request.id).promise({
        date,
        effort_hours: hoursIn(hours) ?? 0,
        trade_off: displaces,
      }),
    onSuccess: () => {
      note('Promised.')
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
      <ProblemNote problem={sending.error} labels={{ '/trade_off': 'What it displaces' }} />
      <TextInput
        type="date"
        label="They have it on"
        min={today}
        value={date}
        onChange={event => setDate(event.currentTarget.value)}
        {...faultOf(sending.error, '/date')}
      />
      <Textarea
        label="What it displaces"
        description="That it displaces nothing is an answer too."
        autosize
        minRows={2}
        value={displaces}
        onChange={event => setDisplaces(event.currentTarget.value)}
        {...faultOf(sending.error, '/trade_off')}
      />
      <TextInput
        inputMode="numeric"
        label="Hours of work"
        description="Leave it empty if you would rather not say."
        value={hours}
        onChange={event => setHours(event.currentTarget.value)}
        {...faultOf(sending.error, '/effort_hours')}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          pending={sending.isPending}
          obstacle={
            hoursIn(hours) === null
              ? hoursAsNumber
              : date && displaces.trim()
                ? null
                : 'Name the day, and what it displaces.'
          }
        >
          Promise it
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}

function DeclineForm({ request, onClose }: Part & { onClose: () => void }) {
  const [reason, setReason] = useState<Declined['reason'] | ''>('')
  const [words, setWords] = useState('')
  const sending = useMutation({
    mutationFn: () => answer(request.id).decline({ reason: reason || 'other', words }),
    onSuccess: () => {
      note('Declined, with your reason.')
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
      <ProblemNote problem={sending.error} labels={{ '/words': 'Why' }} />
      <Radio.Group
        label="The kind of reason"
        value={reason}
        onChange={chosen => setReason(chosen as Declined['reason'])}
      >
        {Object.entries(declineReasons).map(([value, label]) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </Radio.Group>
      <NeutralTextarea
        label="Why, and what would make it possible"
        minRows={2}
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
        {...faultOf(sending.error, '/words')}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          pending={sending.isPending}
          obstacle={reason && words.trim() ? null : 'Choose the kind of reason, and say why.'}
        >
          Decline it
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
