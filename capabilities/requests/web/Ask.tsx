import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { Act, Dialog, faultOf, ProblemNote, Select, Textarea, TextInput } from 'foundation/web/ui'
import { askFor, hoursAsNumber, hoursIn, type DeskAnswer } from './request_queries'

interface AskProps {
  slug: string
  companies: DeskAnswer['can_be_asked']
  opened: boolean
  onClose: () => void
}

const nothing = { need: '', why: '', needed_by: '', hours: '' }

/// Asks another company for something, in one light form.
export function Ask({ slug, companies, opened, onClose }: AskProps) {
  const go = useNavigate()
  const today = useNow().toISOString().slice(0, 10)
  const [party, setParty] = useState(companies[0]?.party ?? null)
  const [asked, setAsked] = useState<string | null>(null)
  const [need, setNeed] = useState(nothing)
  const functions = companies.find(one => one.party === party)?.functions ?? []
  const sending = useMutation({
    mutationFn: () =>
      askFor(slug, {
        party: party ?? '',
        function: asked ?? '',
        need: {
          need: need.need,
          why: need.why,
          needed_by: need.needed_by,
          effort_hours: hoursIn(need.hours) ?? 0,
        },
      }),
    onSuccess: made => go({ to: `/a/${slug}/joint/requests/${made.id}` }),
  })
  return (
    <Dialog title="Ask for something" opened={opened} onClose={onClose} thing="what you ask for">
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
            '/need/need': 'What you need',
            '/need/why': 'What it is for',
            '/need/needed_by': 'Needed by',
            '/need/effort_hours': 'Hours of work',
          }}
        />
        {companies.length > 1 && (
          <Select
            label="Of which company"
            data={companies.map(one => ({ value: one.party, label: one.name }))}
            value={party}
            onChange={chosen => {
              setParty(chosen)
              setAsked(null)
            }}
          />
        )}
        <Select
          label="Of which function"
          description="It reaches who holds that seat; without one, their alliance manager."
          placeholder="Whoever manages the alliance"
          clearable
          data={functions.map(one => ({ value: one, label: one }))}
          value={asked}
          onChange={setAsked}
        />
        <TextInput
          label="What you need"
          description="In one line: stability data of batch 14, an hour with your supply planner"
          value={need.need}
          onChange={event => setNeed({ ...need, need: event.currentTarget.value })}
          {...faultOf(sending.error, '/need/need')}
        />
        <Textarea
          label="What it is for"
          autosize
          minRows={2}
          value={need.why}
          onChange={event => setNeed({ ...need, why: event.currentTarget.value })}
          {...faultOf(sending.error, '/need/why')}
        />
        <TextInput
          type="date"
          label="Needed by"
          min={today}
          value={need.needed_by}
          onChange={event => setNeed({ ...need, needed_by: event.currentTarget.value })}
          {...faultOf(sending.error, '/need/needed_by')}
        />
        <TextInput
          inputMode="numeric"
          label="Hours of work, as you guess"
          description="Leave it empty if you cannot tell."
          value={need.hours}
          onChange={event => setNeed({ ...need, hours: event.currentTarget.value })}
          {...faultOf(sending.error, '/need/effort_hours')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            pending={sending.isPending}
            obstacle={
              hoursIn(need.hours) === null
                ? hoursAsNumber
                : party && need.need.trim() && need.why.trim() && need.needed_by
                  ? null
                  : 'Say what you need, what for, and by when.'
            }
          >
            Ask for it
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
