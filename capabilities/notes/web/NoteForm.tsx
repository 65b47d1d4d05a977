import { useState } from 'react'
import type { Problem } from 'foundation/web/api/problem'
import { Act, faultOf, ProblemNote, Textarea, TextInput } from 'foundation/web/ui'
import type { NoteText } from './note_queries'

interface NoteFormProps {
  start?: NoteText
  verb: string
  problem: Problem | null
  pending: boolean
  onSend: (text: NoteText) => void
  onClose: () => void
}

const blank = { title: '', text: '' }

/// Title and text of a note; when somebody was faster, what stands now is shown beside one's own words.
export function NoteForm({ start = blank, verb, problem, pending, onSend, onClose }: NoteFormProps) {
  const [words, setWords] = useState(start)
  const current = problem?.overtaken ? (problem.current as NoteText) : undefined
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        onSend(words)
      }}
    >
      <ProblemNote problem={problem} labels={{ '/title': 'Title', '/text': 'Note' }} />
      {current && (
        <figure>
          <figcaption className="small muted">What stands now</figcaption>
          <h3>{current.title}</h3>
          <p className="said">{current.text}</p>
        </figure>
      )}
      <TextInput
        label="Title"
        value={words.title}
        onChange={event => setWords({ ...words, title: event.currentTarget.value })}
        {...faultOf(problem, '/title')}
      />
      <Textarea
        label="Note"
        autosize
        minRows={6}
        value={words.text}
        onChange={event => setWords({ ...words, text: event.currentTarget.value })}
        {...faultOf(problem, '/text')}
      />
      <div className="dialog-end">
        <Act onClick={onClose}>Cancel</Act>
        <Act look="main" type="submit" pending={pending}>
          {verb}
        </Act>
      </div>
    </form>
  )
}
