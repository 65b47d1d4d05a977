import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, NeutralTextarea, note, ProblemNote } from 'foundation/web/ui'

interface SayWordsProps {
  label: string
  verb: string
  send: (words: string) => Promise<unknown>
  done: string
}

/// A few lines that both sides read.
export function SayWords({ label, verb, send, done }: SayWordsProps) {
  const [words, setWords] = useState('')
  const sending = useMutation({
    mutationFn: () => send(words),
    onSuccess: () => {
      setWords('')
      note(done)
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
      <ProblemNote problem={sending.error} labels={{ '/text': label, '/words': label }} />
      <NeutralTextarea
        label={label}
        minRows={2}
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
      />
      <div className="row">
        <Act
          type="submit"
          pending={sending.isPending}
          obstacle={words.trim() ? null : 'Write something first.'}
        >
          {verb}
        </Act>
      </div>
    </form>
  )
}
