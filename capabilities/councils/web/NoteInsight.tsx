import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, Dialog, faultOf, NeutralTextarea, note, ProblemNote, TextInput } from 'foundation/web/ui'
import { noteInsight } from './council_queries'

const blank = { text: '', shared_with: '', action: '' }

/// Writes down what follows from a pattern.
export function NoteInsight({ session, onClose }: { session: string | null; onClose: () => void }) {
  const [insight, setInsight] = useState(blank)
  const sending = useMutation({
    mutationFn: () => noteInsight(session ?? '', insight),
    onSuccess: () => {
      setInsight(blank)
      note('Noted.')
      onClose()
    },
  })
  return (
    <Dialog title="Add an insight" opened={session !== null} onClose={onClose} thing="the insight">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote
          problem={sending.error}
          labels={{
            '/text': 'What you learned',
            '/action': 'What shall be done',
            '/shared_with': 'Who is told',
          }}
        />
        <NeutralTextarea
          label="What you learned"
          description="What is the same in several alliances, without a partner's name"
          minRows={2}
          value={insight.text}
          onChange={event => setInsight({ ...insight, text: event.currentTarget.value })}
          {...faultOf(sending.error, '/text')}
        />
        <NeutralTextarea
          label="What shall be done"
          minRows={2}
          value={insight.action}
          onChange={event => setInsight({ ...insight, action: event.currentTarget.value })}
          {...faultOf(sending.error, '/action')}
        />
        <TextInput
          label="Who is told"
          value={insight.shared_with}
          onChange={event => setInsight({ ...insight, shared_with: event.currentTarget.value })}
          {...faultOf(sending.error, '/shared_with')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={
              insight.text.trim() && insight.action.trim() && insight.shared_with.trim()
                ? null
                : 'Say what you learned, what shall be done, and who is told.'
            }
          >
            Add it
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
