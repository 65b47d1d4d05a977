import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, Dialog, faultOf, NeutralTextarea, note, ProblemNote, Radio } from 'foundation/web/ui'
import { conclude, type InsightLine } from './council_queries'

interface ConcludeInsightProps {
  insight: InsightLine | null
  onClose: () => void
}

/// Says what became of an insight. What was left is as good an answer, with its reason.
export function ConcludeInsight({ insight, onClose }: ConcludeInsightProps) {
  const [adopted, setAdopted] = useState('')
  const [words, setWords] = useState('')
  const sending = useMutation({
    mutationFn: () => conclude(insight?.id ?? '', { adopted: adopted === 'yes', words }),
    onSuccess: () => {
      setAdopted('')
      setWords('')
      note('Said.')
      onClose()
    },
  })
  return (
    <Dialog title="What became of it" opened={insight !== null} onClose={onClose} thing="what you say">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <p>{insight?.insight.text}</p>
        <ProblemNote problem={sending.error} labels={{ '/words': 'In your words' }} />
        <Radio.Group label="Is it done now?" value={adopted} onChange={setAdopted}>
          <Radio value="yes" label="Yes, it is adopted" />
          <Radio value="no" label="No, it is left" />
        </Radio.Group>
        <NeutralTextarea
          label="In your words"
          description="What has changed, or why it is left"
          minRows={2}
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
          {...faultOf(sending.error, '/words')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={
              adopted && words.trim() ? null : 'Say whether it is done, and what has changed or why not.'
            }
          >
            Say it
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
