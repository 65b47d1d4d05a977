import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { issuesOf } from 'capabilities/issues/web/issue_queries'
import { useRoom, type RoomHere } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Radio, Select, Textarea } from 'foundation/web/ui'
import { askAbove, type AskAbove as Asked } from './coaching_queries'
import { useColleagues } from './colleagues'

interface AskAboveProps {
  slug: string
  issue?: string
  opened: boolean
  onClose: () => void
}

/// Asks a colleague. What only one side says reaches no boss: a decision is asked for by both or not at all.
export function AskAbove({ slug, issue: given, opened, onClose }: AskAboveProps) {
  const go = useNavigate()
  const here = useRoom()
  const issues = useIssues(slug, opened)
  const colleagues = useColleagues(slug, opened)
  const [asked, setAsked] = useState<Asked & { issue: string }>({
    issue: given ?? '',
    seat: '',
    asked_for: 'help',
    stuck: '',
  })
  const alone = asked.asked_for === 'a_decision'
  const sending = useMutation({
    mutationFn: () => {
      const { issue, ...words } = asked
      return askAbove(issue, alone ? { ...words, stuck: '' } : words)
    },
    onSuccess: made => {
      note(alone ? 'A joint write-up is being prepared.' : `${made.coach_name} has been asked.`)
      return go({ to: `/a/${slug}/room/${made.room}/coachings/${made.id}` })
    },
  })
  const name = colleagues.find(one => one.seat === asked.seat)?.name ?? 'Your colleague'
  return (
    <Dialog
      title="Ask a colleague"
      opened={opened}
      onClose={onClose}
      room={ofTwo(here)}
      thing={alone ? 'that a joint write-up is being prepared' : 'what you say here'}
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote problem={sending.error} labels={{ '/stuck': 'What makes it hard' }} />
        <Select
          label="About which disagreement"
          description={
            issues.length
              ? undefined
              : 'You are in none that is open. Open an issue with your counterpart first.'
          }
          data={issues}
          value={asked.issue}
          onChange={issue => setAsked({ ...asked, issue: issue ?? '' })}
        />
        <Select
          label="Whom do you ask?"
          description="Somebody of your own company with a seat in this alliance"
          searchable
          data={colleagues.map(one => ({ value: one.seat, label: `${one.name}, ${one.title}` }))}
          value={asked.seat}
          onChange={seat => setAsked({ ...asked, seat: seat ?? '' })}
        />
        <Radio.Group
          label="What for?"
          value={asked.asked_for}
          onChange={value => setAsked({ ...asked, asked_for: value as Asked['asked_for'] })}
        >
          <Radio value="help" label="For help, so that we get on ourselves" />
          <Radio value="a_decision" label="For a decision" />
        </Radio.Group>
        {alone ? (
          <p>
            Here nobody decides for one side alone, and nothing that only you say is passed on. {name} learns
            that a joint write-up is being prepared, and receives it together with the counterpart of the
            other side once both of you have signed it. Your side of it stands there in your own words.
          </p>
        ) : (
          <Textarea
            label="What makes it hard?"
            description={`Only ${name} reads it. You get questions back, not an answer.`}
            autosize
            minRows={3}
            value={asked.stuck}
            onChange={event => setAsked({ ...asked, stuck: event.currentTarget.value })}
            {...faultOf(sending.error, '/stuck')}
          />
        )}
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={asked.issue && asked.seat ? null : 'Choose the disagreement, and whom you ask.'}
          >
            {alone ? 'Prepare it together' : 'Ask'}
          </Act>
        </div>
      </form>
    </Dialog>
  )
}

function useIssues(slug: string, enabled: boolean) {
  const { data } = useQuery({ ...issuesOf(slug), enabled })
  return (data?.items ?? [])
    .filter(one => one.my_party && one.state !== 'settled' && one.state !== 'withdrawn')
    .map(one => ({ value: one.id, label: one.question }))
}

// The room that asking will make.
const ofTwo = (here: RoomHere): RoomHere => ({
  ...here,
  kind: 'restricted',
  readers: [{ organisation: '', people: ['you', 'whom you ask'], ours: true }],
  count: undefined,
})
