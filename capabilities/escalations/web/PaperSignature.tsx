import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, TextInput } from 'foundation/web/ui'
import type { SignedOnPaper } from './escalation_queries'

interface PaperSignatureProps {
  /// The company, and who signs for it as far as we know.
  party: string
  name: string
  person: string
  /// The digest of the text that was signed.
  hash: string
  send: (paper: SignedOnPaper) => Promise<unknown>
}

/// Records the signature of a company that does not sign in here, with who, when and where the sheet is.
export function PaperSignature({ party, name, person, hash, send }: PaperSignatureProps) {
  const [opened, setOpened] = useState(false)
  const [words, setWords] = useState({ who: person, signed_on: '', evidence: '' })
  const room = useRoom()
  const sending = useMutation({
    mutationFn: () => send({ ...words, party, content_hash: hash }),
    onSuccess: () => {
      note(`Recorded for ${name}, marked as signed on paper.`)
      setOpened(false)
    },
  })
  return (
    <>
      <Act onClick={() => setOpened(true)}>Record {name}’s signature</Act>
      <Dialog
        title={`${name} signed on paper`}
        opened={opened}
        onClose={() => setOpened(false)}
        room={room}
        thing="this record"
      >
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            sending.mutate()
          }}
        >
          <ProblemNote
            problem={sending.error}
            labels={{ '/who': 'Who signed', '/signed_on': 'Signed on', '/evidence': 'Where the sheet is' }}
          />
          <p className="muted">
            It is marked as recorded by hand for ever. The day {name} joins, it confirms or contests it.
          </p>
          <TextInput
            label="Who signed"
            value={words.who}
            onChange={event => setWords({ ...words, who: event.currentTarget.value })}
            {...faultOf(sending.error, '/who')}
          />
          <TextInput
            type="date"
            label="Signed on"
            required
            value={words.signed_on}
            onChange={event => setWords({ ...words, signed_on: event.currentTarget.value })}
            {...faultOf(sending.error, '/signed_on')}
          />
          <TextInput
            label="Where the signed sheet is"
            description="A folder, a mail, a contract file"
            value={words.evidence}
            onChange={event => setWords({ ...words, evidence: event.currentTarget.value })}
            {...faultOf(sending.error, '/evidence')}
          />
          <div className="dialog-end">
            <Act onClick={() => setOpened(false)}>Cancel</Act>
            <Act look="main" type="submit" pending={sending.isPending}>
              Record it
            </Act>
          </div>
        </form>
      </Dialog>
    </>
  )
}
