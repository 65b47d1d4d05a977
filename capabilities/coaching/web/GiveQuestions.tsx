import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { symptomOf } from 'capabilities/escalations/web/coaching'
import { Heard, Questions } from 'capabilities/escalations/web/CoachingPrompts'
import { Act, faultOf, note, ProblemNote, Textarea, TextInput } from 'foundation/web/ui'
import { coach, type CoachingAnswer } from './coaching_queries'

interface GiveQuestionsProps {
  coaching: CoachingAnswer
  onClose: () => void
}

/// What was heard, and the questions that the catalogue has for it, in the coach's own words.
export function GiveQuestions({ coaching, onClose }: GiveQuestionsProps) {
  const [heard, setHeard] = useState<string[]>([])
  // By the words that the catalogue has, the words that are sent.
  const [asked, setAsked] = useState<Record<string, string>>({})
  const [words, setWords] = useState('')
  const [backBy, setBackBy] = useState('')
  const offered = heard.flatMap(code => symptomOf(code)?.prompts ?? [])
  const prompts = offered.map(prompt => asked[prompt]?.trim() ?? '').filter(Boolean)
  const giving = useMutation({
    mutationFn: () =>
      coach(coaching.id).give({ symptoms: heard, prompts, words, ...(backBy && { back_by: backBy }) }),
    onSuccess: () => {
      note('Given along.')
      onClose()
    },
  })
  return (
    <form
      className="stack wide"
      onSubmit={event => {
        event.preventDefault()
        giving.mutate()
      }}
    >
      <ProblemNote problem={giving.error} labels={{ '/words': 'In your own words', '/back_by': 'Back by' }} />
      <Heard heard={heard} onChange={setHeard} />
      {heard.length > 0 && <Questions heard={heard} asked={asked} onChange={setAsked} />}
      <Textarea
        label="In your own words"
        description="What else you would ask. Not what you would decide."
        autosize
        minRows={2}
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
        {...faultOf(giving.error, '/words')}
      />
      <TextInput
        type="date"
        label="Back by"
        description="If you want to hear by a day how it went"
        value={backBy}
        onChange={event => setBackBy(event.currentTarget.value)}
        {...faultOf(giving.error, '/back_by')}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          pending={giving.isPending}
          obstacle={prompts.length || words.trim() ? null : 'Give at least one question along.'}
        >
          Give it along
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
