import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, MultiSelect, ProblemNote, Select, Textarea } from 'foundation/web/ui'
import { useColleagues } from './colleagues'
import { raiseConcern, topics, type RaiseConcern } from './concern_queries'

interface SpeakUpProps {
  slug: string
  opened: boolean
  onClose: () => void
}

/// Tells colleagues about something protected. It is never refused.
export function SpeakUp({ slug, opened, onClose }: SpeakUpProps) {
  const go = useNavigate()
  const here = useRoom()
  const colleagues = useColleagues(slug, opened)
  const people = [...new Map(colleagues.map(one => [one.person, one.name])).entries()]
  const [raised, setRaised] = useState<RaiseConcern>({ topic: 'safety', words: '', told: [] })
  const sending = useMutation({
    mutationFn: () => raiseConcern(slug, raised),
    onSuccess: made => go({ to: `/a/${slug}/room/${made.room}/concerns/${made.id}` }),
  })
  return (
    <Dialog
      title="Speak up"
      opened={opened}
      onClose={onClose}
      room={{
        ...here,
        kind: 'restricted',
        readers: [{ organisation: '', people: ['you', 'whom you tell'], ours: true }],
        count: undefined,
      }}
      thing="what you say here"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote
          problem={sending.error}
          labels={{ '/words': 'What happened', '/told': 'Whom do you tell?' }}
        />
        <Select
          label="What is it about?"
          allowDeselect={false}
          data={Object.entries(topics).map(([value, label]) => ({ value, label }))}
          value={raised.topic}
          onChange={topic => setRaised({ ...raised, topic: topic as RaiseConcern['topic'] })}
        />
        <MultiSelect
          label="Whom do you tell?"
          description="Colleagues of your own company with a seat in this alliance. Nobody else ever reads it."
          searchable
          data={people.map(([value, label]) => ({ value, label }))}
          value={raised.told}
          onChange={told => setRaised({ ...raised, told })}
        />
        <Textarea
          label="What happened?"
          autosize
          minRows={4}
          value={raised.words}
          onChange={event => setRaised({ ...raised, words: event.currentTarget.value })}
          {...faultOf(sending.error, '/words')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={
              raised.told.length && raised.words.trim()
                ? null
                : 'Choose whom you tell, and say what happened.'
            }
          >
            Tell them
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
