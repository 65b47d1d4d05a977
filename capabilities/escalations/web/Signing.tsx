import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Act, Card, Moment, note, ProblemNote, Status } from 'foundation/web/ui'
import type { Part } from './Escalation'
import { settle } from './escalation_queries'
import { PaperSignature } from './PaperSignature'
import { isWritten } from './states'

/// What is missing, who has signed this text, and the signature.
export function Signing(part: Part) {
  const { escalation } = part
  useVoided(escalation)
  if (escalation.state === 'withdrawn') return null
  return (
    <Card
      title="Signatures"
      aside={
        <span className="small muted">
          Fingerprint of the text: <code>{escalation.content_hash.slice(0, 12)}</code>
        </span>
      }
    >
      <div className="stack">
        <Missing {...part} />
        <div className="row">
          {escalation.sides.map(side => (
            <SideSignature key={side.party} side={side} {...part} />
          ))}
        </div>
        <Verbs {...part} />
      </div>
    </Card>
  )
}

// Whoever has the page open hears it when an edit, theirs or another's, made another text than the signed one.
function useVoided({ state, signatures }: Part['escalation']) {
  const before = useRef(0)
  const signed = state === 'awaiting_signatures' ? signatures.length : 0
  useEffect(() => {
    if (isWritten(state) && before.current > 0)
      note('The text was changed: the signatures are void, and all sides sign anew.')
    before.current = signed
  }, [state, signed])
}

function Missing({ escalation }: Part) {
  if (escalation.missing.length === 0) return null
  return (
    <div className="missing">
      <b>Before it can be signed</b>
      <ul>
        {escalation.missing.map(one => (
          <li key={one.place + one.sentence}>
            <a href={`#${one.place}`}>{one.sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SideSignature({ escalation, side }: Part & { side: Part['escalation']['sides'][number] }) {
  const signature = escalation.signatures.find(one => one.party === side.party)
  if (!signature) return <Status tone="none">{side.name} has not signed</Status>
  return (
    <span className="row">
      <Status tone="ok">
        {signature.name} for {side.name}
      </Status>
      <span className="small muted">
        {signature.on_paper ? (
          `on paper, recorded by ${signature.recorded_by}: ${signature.evidence}`
        ) : (
          <Moment at={signature.at} />
        )}
      </span>
    </span>
  )
}

function Verbs({ escalation }: Part) {
  const verbs = settle(escalation.id)
  const ready = useMutation({
    mutationFn: verbs.ready,
    onSuccess: () => note('Ready. All sides sign this text now.'),
  })
  const sign = useMutation({
    mutationFn: () => verbs.sign(escalation.content_hash),
    onSuccess: answer =>
      note(
        answer.state === 'submitted'
          ? 'Signed. All receivers have it now.'
          : 'Signed. The other side signs the same text.',
      ),
  })
  if (!escalation.i_write) return null
  return (
    <div className="stack">
      <ProblemNote problem={ready.error ?? sign.error} />
      {isWritten(escalation.state) && (
        <p className="row">
          <Act
            look="main"
            obstacle={escalation.obstacles.ready}
            pending={ready.isPending}
            onClick={() => ready.mutate()}
          >
            It is ready to be signed
          </Act>
        </p>
      )}
      {escalation.state === 'awaiting_signatures' && (
        <>
          <p className="muted">
            All sides sign the same text. Any change voids the signatures and everybody signs anew.
          </p>
          <p className="row">
            <Act
              look="main"
              obstacle={escalation.obstacles.sign}
              pending={sign.isPending}
              onClick={() => sign.mutate()}
            >
              Sign for our side
            </Act>
            {escalation.sides
              .filter(side => side.on_paper && !escalation.signatures.some(one => one.party === side.party))
              .map(side => (
                <PaperSignature
                  key={side.party}
                  party={side.party}
                  name={side.name}
                  person={side.person_name}
                  hash={escalation.content_hash}
                  send={verbs.signOnPaper}
                />
              ))}
          </p>
        </>
      )}
    </div>
  )
}
