import { useState } from 'react'
import { Checkbox, Textarea, TextInput } from 'foundation/web/ui'
import { symptomOf, symptomsWith } from './coaching'

/// What a coach hears, looked up by a word of it in the catalogue of symptoms.
export function Heard({ heard, onChange }: { heard: string[]; onChange: (heard: string[]) => void }) {
  const [sought, setSought] = useState('')
  const found = symptomsWith(sought)
  return (
    <div className="stack">
      <TextInput
        label="What do you hear?"
        description="Look by a word: boss, date, contract, time"
        value={sought}
        onChange={event => setSought(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
      />
      <div className="choices-box">
        <Checkbox.Group label={<span className="vh">What you hear</span>} value={heard} onChange={onChange}>
          {found.map(one => (
            <Checkbox key={one.code} value={one.code} label={`“${one.hear}”`} description={one.problem} />
          ))}
        </Checkbox.Group>
        {found.length === 0 && <p className="muted">Nothing like that in the catalogue. Try another word.</p>}
      </div>
    </div>
  )
}

interface QuestionsProps {
  heard: string[]
  asked: Record<string, string>
  onChange: (asked: Record<string, string>) => void
}

/// The questions that help with what is heard. One that is taken along can be said in other words.
export function Questions({ heard, asked, onChange }: QuestionsProps) {
  return heard.map(code => {
    const symptom = symptomOf(code)
    if (!symptom) return null
    return (
      <fieldset key={code} className="questions">
        <legend>
          <b>{symptom.problem}</b> <span className="muted">“{symptom.hear}”</span>
        </legend>
        {symptom.prompts.map(prompt => {
          const { [prompt]: words, ...others } = asked
          return (
            <div key={prompt}>
              <Checkbox
                label={prompt}
                checked={words !== undefined}
                onChange={event =>
                  onChange(event.currentTarget.checked ? { ...others, [prompt]: prompt } : others)
                }
              />
              {words !== undefined && (
                <Textarea
                  label={<span className="vh">In your words: {prompt}</span>}
                  autosize
                  minRows={1}
                  value={words}
                  onChange={event => onChange({ ...asked, [prompt]: event.currentTarget.value })}
                />
              )}
            </div>
          )
        })}
      </fieldset>
    )
  })
}
