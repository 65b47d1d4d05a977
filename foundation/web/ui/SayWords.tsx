import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act } from './Act'
import { NeutralTextarea } from './NeutralTextarea'
import { note } from './notes'
import { ProblemNote } from './ProblemNote'

interface SayWordsProps {
  label: string
  verb: string
  send: (words: string) => Promise<unknown>
  done: string
  /// Where the field is opened by a button: closes it again, after sending or instead.
  onClose?: () => void
}

/// A few lines that both sides read.
export function SayWords({ label, verb, send, done, onClose }: SayWordsProps) {
  const [words, setWords] = useState('')
  const sending = useMutation({
    mutationFn: () => send(words),
    onSuccess: () => {
      setWords('')
      note(done)
      onClose?.()
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
      <ProblemNote
        problem={sending.error}
        labels={{ '/text': label, '/words': label, '/reason': label, '/answer': label }}
      />
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
        {onClose && <Act onClick={onClose}>Cancel</Act>}
      </div>
    </form>
  )
}
