import { useMutation, useQuery } from '@tanstack/react-query'
import { useRoom } from 'foundation/web/room'
import { Act, note, ProblemNote } from 'foundation/web/ui'
import { policyOf, signPolicy } from './policy_queries'

/// Where somebody is about to receive a matter and has not signed yet how it is settled.
export function SignPolicy({ seat }: { seat: string }) {
  const { alliance } = useRoom()
  const { data } = useQuery(policyOf(alliance?.slug ?? ''))
  if (!data) return null
  return (
    <section className="block stack" aria-label="The counterpart policy">
      <h3>Before you take it up: how the two of you settle it</h3>
      <PolicyText text={data.text} />
      <Sign seat={seat} />
    </section>
  )
}

export function PolicyText({ text }: { text: string[] }) {
  return (
    <ol>
      {text.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  )
}

/// The yes of who holds the seat.
export function Sign({ seat }: { seat: string }) {
  const signing = useMutation({
    mutationFn: () => signPolicy(seat),
    onSuccess: () => note('Signed, for a year.'),
  })
  return (
    <>
      <ProblemNote problem={signing.error} />
      <p className="row">
        <Act look="main" pending={signing.isPending} onClick={() => signing.mutate()}>
          I sign it for my seat
        </Act>
      </p>
    </>
  )
}
