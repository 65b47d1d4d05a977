import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { HandOver } from 'capabilities/issues/web/HandOver'
import { SignPolicy } from 'capabilities/policies/web/SignPolicy'
import { Act, Card, Day, Moment, note, ProblemNote, Status, useInPlace, Who } from 'foundation/web/ui'
import type { Part } from './Escalation'
import { settle } from './escalation_queries'
import { FinalSayForm } from './FinalSayForm'
import { MoveUp } from './MoveUp'
import { PaperSignature } from './PaperSignature'
import { ReturnForWork } from './ReturnForWork'
import { ResolutionForm } from './ResolutionForm'
import { levels } from './states'

/// What a receiver is about to do.
type Asking = 'resolution' | 'final-say' | 'move-up' | 'return'

/// The counterparts who hold it now, and what they settle together.
export function Deciding(part: Part) {
  const { escalation } = part
  const [asking, setAsking] = useState<Asking>()
  const done = () => setAsking(undefined)
  const inPlace = useInPlace(asking !== undefined && asking !== 'return')
  const open = escalation.state === 'submitted' || escalation.state === 'with_counterparts'
  return (
    <Card
      title={escalation.held_by?.forum_name ?? levels[1]}
      aside={
        escalation.level_since && (
          <span>
            since <Moment at={escalation.level_since} />
          </span>
        )
      }
    >
      <div className="stack wide">
        <div className="row">
          {escalation.receivers.map(receiver => (
            <ReceiverNote key={receiver.seat} receiver={receiver} escalation={escalation} />
          ))}
        </div>
        <HowLongHere escalation={escalation} />
        <Resolution {...part} />
        <Consulted {...part} />
        <Stuck {...part} />
        <div ref={inPlace}>
          {open && escalation.i_receive && (!asking || asking === 'return') && (
            <Verbs {...part} onAsk={setAsking} />
          )}
          {asking === 'resolution' && <ResolutionForm escalation={escalation} onClose={done} />}
          {asking === 'final-say' && <FinalSayForm escalation={escalation} onClose={done} />}
          {asking === 'move-up' && <MoveUp escalation={escalation} onClose={done} />}
        </div>
        {asking === 'return' && <ReturnForWork escalation={escalation} onClose={done} />}
      </div>
    </Card>
  )
}

interface ReceiverNoteProps {
  escalation: Part['escalation']
  receiver: Part['escalation']['receivers'][number]
}

function ReceiverNote({ escalation, receiver }: ReceiverNoteProps) {
  const { ours } = useRoom()
  return (
    <span className="row">
      <Who name={receiver.name} ours={receiver.party_name === ours} note={receiver.party_name} />
      {receiver.taken_up_at || receiver.on_paper ? (
        <Status tone="ok">{receiver.on_paper ? 'On paper' : 'Took it up'}</Status>
      ) : (
        <Status tone="warn">Not taken up yet</Status>
      )}
      {escalation.may_hand_over.includes(receiver.party) && (
        <HandOver
          party={receiver.party}
          partyName={receiver.party_name}
          speaker={receiver.person}
          send={seat => settle(escalation.id).handOver(receiver.party, seat)}
        />
      )}
    </span>
  )
}

function HowLongHere({ escalation }: Pick<Part, 'escalation'>) {
  const { dwell } = escalation
  if (!dwell) return null
  const { shared_days, allowed, closed_days } = dwell
  return (
    <p className="row">
      {dwell.ageing ? (
        <Status tone="warn">Ageing: {days(shared_days)} here</Status>
      ) : (
        <span>
          {shared_days} of {allowed} shared working days at this level
        </span>
      )}
      <span className="small muted">
        {dwell.ageing && `A level has ${allowed}. `}
        {closed_days > 0 && `${days(closed_days)} left out on which one of you was closed. `}
        {dwell.ageing && 'It stays here until you settle it or move it up together.'}
      </span>
    </p>
  )
}

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`)

function Resolution({ escalation }: Part) {
  const resolution = escalation.resolution
  if (!resolution) return null
  const option = escalation.write_up.options.find(one => one.id === resolution.proposed.option)
  return (
    <section className="block" aria-label="Resolution">
      <h3>{escalation.decided_at ? 'What was resolved' : 'Proposed resolution'}</h3>
      {option && <p>Option chosen: {option.title}</p>}
      <p className={escalation.decided_at ? 'agreed said' : 'said'}>{resolution.proposed.text}</p>
      <p className="row">
        {escalation.receivers.map(receiver => {
          const signed = resolution.signatures.find(one => one.party === receiver.party)
          return (
            <Status key={receiver.seat} tone={signed ? 'ok' : 'none'}>
              {signed ? `${signed.name} for ${receiver.party_name}` : `${receiver.party_name} has not signed`}
            </Status>
          )
        })}
      </p>
    </section>
  )
}

function Consulted({ escalation }: Part) {
  const said = escalation.final_say
  if (!said) return null
  return (
    <section className="block" aria-label="The last word">
      <h3>
        Decided by {said.party_name} alone, under clause {said.clause}
      </h3>
      <p className="said">
        <span className="muted">
          {said.name} heard the other side on <Day on={said.consulted_on} />:{' '}
        </span>
        {said.consulted}
      </p>
    </section>
  )
}

function Stuck({ escalation }: Part) {
  return escalation.move_up.map(text => (
    <section className="block" key={text.party} aria-label={`What ${text.name} tried`}>
      <h3>{text.name} would move it up</h3>
      <p className="said">
        <span className="muted">Tried: </span>
        {text.tried}
      </p>
      <p className="said">
        <span className="muted">Stuck because: </span>
        {text.stuck}
      </p>
    </section>
  ))
}

function Verbs({ escalation, onAsk }: Part & { onAsk: (what: Asking) => void }) {
  const verbs = settle(escalation.id)
  const takeUp = useMutation({ mutationFn: verbs.takeUp, onSuccess: () => note('You took it up.') })
  const sign = useMutation({
    mutationFn: () => verbs.signResolution(escalation.resolution?.hash ?? ''),
    onSuccess: () => note('Signed.'),
  })
  const { obstacles, resolution } = escalation
  const onPaper = escalation.receivers.filter(
    one => one.on_paper && resolution && !resolution.signatures.some(signed => signed.party === one.party),
  )
  return (
    <div className="stack">
      <ProblemNote problem={takeUp.error ?? sign.error} />
      {escalation.policy_seat && <SignPolicy seat={escalation.policy_seat} />}
      <p className="row">
        {!obstacles.take_up && (
          <Act look="main" pending={takeUp.isPending} onClick={() => takeUp.mutate()}>
            Take it up
          </Act>
        )}
        {!obstacles.sign_resolution && (
          <Act look="main" pending={sign.isPending} onClick={() => sign.mutate()}>
            Sign this resolution
          </Act>
        )}
        <Act
          look={escalation.resolution ? 'plain' : 'main'}
          obstacle={obstacles.resolve}
          onClick={() => onAsk('resolution')}
        >
          {escalation.resolution ? 'Propose another' : 'Propose a resolution'}
        </Act>
        {onPaper.map(one => (
          <PaperSignature
            key={one.party}
            party={one.party}
            name={one.party_name}
            person={one.name}
            hash={resolution?.hash ?? ''}
            send={verbs.resolveOnPaper}
          />
        ))}
        {escalation.final_say_right && (
          <Act onClick={() => onAsk('final-say')}>
            Decide under clause {escalation.final_say_right.clause}
          </Act>
        )}
        <Act obstacle={obstacles.move_up} onClick={() => onAsk('move-up')}>
          Move it up together
        </Act>
        <Act obstacle={obstacles.return_for_work} onClick={() => onAsk('return')}>
          Return it for work
        </Act>
      </p>
    </div>
  )
}
