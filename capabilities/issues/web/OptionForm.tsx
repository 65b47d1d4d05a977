import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Problem } from 'foundation/web/api/problem'
import { Act, Checkbox, NeutralTextarea, note, ProblemNote, TextInput, WordingHints } from 'foundation/web/ui'
import type { OptionWords } from './issue_queries'
import { PatternPrompts } from './PatternPrompts'
import { SideChoice } from './SideChoice'
import type { SideHere } from './sides'

const empty: OptionWords = { title: '', description: '', joint: false }

interface OptionFormProps {
  verb: string
  sides: SideHere[]
  send: (words: OptionWords) => Promise<unknown>
  onClose: () => void
}

/// A new option, without a word on how good it is. The form stays open for the next one.
export function OptionForm({ verb, sides, send, onClose }: OptionFormProps) {
  const [words, setWords] = useState<OptionWords>(empty)
  const writers = sides.filter(side => side.mine)
  const [party, setParty] = useState<string>()
  const adding = useMutation({
    mutationFn: () => send({ ...words, for_party: writers.find(side => side.party === party)?.for_party }),
    onSuccess: () => {
      note(`Added: ${words.title}.`)
      onClose()
    },
  })
  return (
    <form
      className="option stack"
      onSubmit={event => {
        event.preventDefault()
        adding.mutate()
      }}
    >
      <OptionFields words={words} onChange={setWords} problem={adding.error} />
      <SideChoice label="Idea of" sides={writers} value={party} onChange={setParty} />
      <div className="row">
        <Act look="main" type="submit" pending={adding.isPending}>
          {verb}
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}

interface OptionFieldsProps {
  words: OptionWords
  onChange: (words: OptionWords) => void
  problem: Problem | null
}

/// What is written about an option.
export function OptionFields({ words, onChange, problem }: OptionFieldsProps) {
  const id = useId()
  const atField = problem?.at('/title') || problem?.at('/description')
  return (
    <>
      {!atField && <ProblemNote problem={problem} />}
      <TextInput
        id={`${id}-title`}
        label="The option in a few words"
        value={words.title}
        onChange={event => onChange({ ...words, title: event.currentTarget.value })}
        error={problem?.at('/title')}
      />
      <WordingHints text={words.title} />
      <NeutralTextarea
        id={`${id}-description`}
        label="What would be done"
        minRows={2}
        value={words.description}
        onChange={event => onChange({ ...words, description: event.currentTarget.value })}
        error={problem?.at('/description')}
      />
      <Checkbox
        label="We found it together"
        description="It then counts for all sides."
        checked={words.joint}
        onChange={event => onChange({ ...words, joint: event.currentTarget.checked })}
      />
      <PatternPrompts chosen={words.pattern} onChoose={pattern => onChange({ ...words, pattern })} />
    </>
  )
}
