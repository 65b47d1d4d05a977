import type { Problem } from 'foundation/web/api/problem'
import { faultOf, Textarea, TextInput } from 'foundation/web/ui'
import { loadedWords } from './neutral'

/// The words of a strategic question as they are being written; evidence one a line.
export interface Wording {
  title: string
  statement: string
  evidence: string
}

export const linesOf = (text: string) =>
  text
    .split('\n')
    .map(one => one.trim())
    .filter(Boolean)

interface WordsFieldsProps {
  words: Wording
  onChange: (words: Wording) => void
  problem: Problem | null
}

/// The question, why it is asked, and what else points the same way.
export function WordsFields({ words, onChange, problem }: WordsFieldsProps) {
  const loaded = loadedWords(words.statement)
  return (
    <>
      <TextInput
        label="The question in one line"
        required
        value={words.title}
        onChange={event => onChange({ ...words, title: event.currentTarget.value })}
        {...faultOf(problem, '/title')}
      />
      <div>
        <Textarea
          label="Why it is asked"
          description="In words that both companies could have written: what each side prefers, and why"
          autosize
          minRows={4}
          required
          value={words.statement}
          onChange={event => onChange({ ...words, statement: event.currentTarget.value })}
          {...faultOf(problem, '/statement')}
        />
        <div role="status" className="small loaded-words">
          {loaded.map(({ word, instead }) => (
            <p key={word}>
              “{word}” takes sides. Try “{instead}”.
            </p>
          ))}
        </div>
      </div>
      <Textarea
        label="What else points the same way"
        description="One a line: a survey result, a measure, an event"
        autosize
        minRows={2}
        value={words.evidence}
        onChange={event => onChange({ ...words, evidence: event.currentTarget.value })}
        {...faultOf(problem, '/evidence')}
      />
    </>
  )
}
