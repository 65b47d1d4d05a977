import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Radio, Select, Textarea } from 'foundation/web/ui'
import type { RoomHere } from 'foundation/web/room/kinds'
import { ask, type QuestionsAnswer } from './question_queries'

interface Props {
  slug: string
  all: QuestionsAnswer
  opened: boolean
  onClose: () => void
}

/// Asks another company what one does not know, with one's name or without.
export function AskQuestion({ slug, all, opened, onClose }: Props) {
  const here = useRoom()
  const companies = all.can_be_asked
  const [party, setParty] = useState(companies[0]?.party ?? '')
  const [text, setText] = useState('')
  const [named, setNamed] = useState(true)
  const sending = useMutation({
    mutationFn: () => ask(slug, { party, text, with_name: named }),
    onSuccess: () => {
      note(named ? 'Asked.' : 'Kept. It goes out without your name, at a full hour.')
      setText('')
      onClose()
    },
  })
  return (
    <Dialog
      title="Ask a question"
      opened={opened}
      onClose={onClose}
      room={named ? { ...here, kind: 'joint' } : { ...here, ...onlyYou }}
      thing={named ? 'your question' : 'it until its hour'}
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote problem={sending.error} labels={{ '/text': 'What you want to know' }} />
        {companies.length > 1 && (
          <Select
            label="Which company knows it"
            data={companies.map(one => ({ value: one.party, label: one.name }))}
            value={party}
            onChange={chosen => setParty(chosen ?? '')}
          />
        )}
        <Textarea
          label="What you want to know"
          description="Nothing is too simple: what a word means, who decides, why it is done so."
          autosize
          minRows={2}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          {...faultOf(sending.error, '/text')}
        />
        <Radio.Group
          label="Whose question it is"
          value={named ? 'mine' : 'ours'}
          onChange={chosen => setNamed(chosen === 'mine')}
        >
          <Radio value="mine" label="Mine, with my name" />
          <Radio
            value="ours"
            label="A question of my company, without my name"
            disabled={!!all.quiet_obstacle}
          />
        </Radio.Group>
        <p className="small muted">
          {all.quiet_obstacle ??
            'Without your name it lies where only you can read it, and goes out at a full hour, half an hour from now at the earliest. The record of the alliance names nobody for it.'}
        </p>
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={text.trim() && party ? null : 'Write what you want to know.'}
          >
            Ask it
          </Act>
        </div>
      </form>
    </Dialog>
  )
}

const onlyYou = {
  kind: 'restricted',
  readers: [{ organisation: '', people: ['you'], ours: true }],
  count: undefined,
} as const satisfies Partial<RoomHere>
