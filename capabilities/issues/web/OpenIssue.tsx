import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from 'foundation/web/api/shapes'
import { allianceQuery, listed, useRoom, type RoomHere } from 'foundation/web/room'
import { Act, Dialog, faultOf, NeutralTextarea, ProblemNote, Select, TextInput } from 'foundation/web/ui'
import { openIssue, type NewIssue } from './issue_queries'
import { themes } from './themes'
import { workExamples, workNames } from './words'
import './open_issue.css'

interface OpenIssueProps {
  slug: string
  opened: boolean
  onClose: () => void
}

const works = Object.entries(workNames).map(([value, label]) => ({ value, label }))
const themeChoices = Object.entries(themes).map(([value, label]) => ({ value, label }))

/// Opens an issue with a counterpart; its room is made with the people in it and their alliance managers.
export function OpenIssue({ slug, opened, onClose }: OpenIssueProps) {
  const go = useNavigate()
  const here = useRoom()
  const alliance = useQuery({ ...allianceQuery(slug), enabled: opened })
  const [asked, setAsked] = useState({
    question: '',
    theme: 'TH01',
    hangs_on: 'decision' as NewIssue['hangs_on'],
    about: '',
    counterparts: {} as Record<string, string>,
  })
  const open = useMutation({
    mutationFn: () =>
      openIssue(slug, {
        question: asked.question,
        theme: asked.theme,
        hangs_on: asked.hangs_on,
        about: asked.about,
        counterpart_seats: Object.values(asked.counterparts).filter(Boolean),
      }),
    onSuccess: issue => go({ to: `/a/${slug}/room/${issue.room}/issues/${issue.id}` }),
  })
  return (
    <Dialog
      title="Open an issue"
      opened={opened}
      onClose={onClose}
      room={caseRoom(here)}
      thing="this issue"
      size="lg"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          open.mutate()
        }}
      >
        <ProblemNote
          problem={open.error}
          labels={{ '/question': 'Question', '/counterpart_seats': 'Counterpart', '/about': 'Which one' }}
        />
        <NeutralTextarea
          label="The question, in words that both sides could have written"
          description="A question, not a solution: “Which sites receive the first lots?”"
          minRows={2}
          required
          value={asked.question}
          onChange={event => setAsked({ ...asked, question: event.currentTarget.value })}
          {...faultOf(open.error, '/question')}
        />
        {alliance.data && (
          <Counterparts
            alliance={alliance.data}
            chosen={asked.counterparts}
            onChoose={(party, seat) =>
              setAsked({ ...asked, counterparts: { ...asked.counterparts, [party]: seat } })
            }
          />
        )}
        <Select
          label="What it is about"
          data={themeChoices}
          value={asked.theme}
          allowDeselect={false}
          onChange={theme => setAsked({ ...asked, theme: theme ?? 'TH01' })}
        />
        <fieldset className="hangs-on">
          <legend>The work that it hangs on</legend>
          <p className="small muted">
            A disagreement is worked out where the work is, so that the answer lands there too.
          </p>
          <div className="hangs-on-fields">
            <Select
              label="Kind of work"
              data={works}
              value={asked.hangs_on}
              allowDeselect={false}
              onChange={work =>
                setAsked({ ...asked, hangs_on: (work ?? 'decision') as NewIssue['hangs_on'] })
              }
            />
            <TextInput
              label="Which one"
              placeholder={workExamples[asked.hangs_on]}
              required
              value={asked.about}
              onChange={event => setAsked({ ...asked, about: event.currentTarget.value })}
              {...faultOf(open.error, '/about')}
            />
          </div>
        </fieldset>
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={open.isPending}>
            Open it with {listed(here.others) || 'the counterpart'}
          </Act>
        </div>
      </form>
    </Dialog>
  )
}

interface CounterpartsProps {
  alliance: Answer<'/alliances/{alliance}', 'get'>
  chosen: Record<string, string>
  onChoose: (party: string, seat: string) => void
}

function Counterparts({ alliance, chosen, onChoose }: CounterpartsProps) {
  const others = alliance.parties.filter(party => !party.ours)
  return others.map(party => (
    <Select
      key={party.party}
      label={`Your counterpart at ${party.short_name}`}
      placeholder={others.length > 1 ? `${party.short_name} is not in it` : 'Choose a person'}
      searchable
      clearable
      data={alliance.seats
        .filter(seat => seat.party === party.party && seat.holder)
        .map(seat => ({ value: seat.id, label: `${seat.holder?.name}, ${seat.title}` }))}
      value={chosen[party.party] ?? null}
      onChange={seat => onChoose(party.party, seat ?? '')}
    />
  ))
}

const caseRoom = (here: RoomHere): RoomHere => ({
  ...here,
  kind: 'restricted',
  readers: [{ organisation: '', people: ['you', 'your counterparts', 'the alliance managers'], ours: true }],
  count: undefined,
})
