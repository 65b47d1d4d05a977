import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { themes } from 'capabilities/issues/web/themes'
import { allianceQuery } from 'foundation/web/room'
import {
  Act,
  Answered,
  Card,
  faultOf,
  note,
  ProblemNote,
  Select,
  Status,
  Textarea,
  TextInput,
  useInPlace,
} from 'foundation/web/ui'
import {
  agreeOnFinalSay,
  endFinalSay,
  finalSaysOf,
  proposeFinalSay,
  standing,
  type FinalSayLine,
} from './final_say_queries'

/// Where the agreement gives one company the last word, so that nobody finds out in the middle of a disagreement.
export function FinalSays({ slug }: { slug: string }) {
  const [open, setOpen] = useState(false)
  const inPlace = useInPlace(open)
  return (
    <Answered query={useQuery(finalSaysOf(slug))}>
      {all => (
        <Card title="Who has the last word, and on what">
          <div className="stack wide">
            {all.items.length === 0 && (
              <p className="muted">
                Nobody: everything is settled together. If the agreement gives one company the last word on
                something, write it down here with its clause before it is needed.
              </p>
            )}
            {all.items.map(right => (
              <Right key={right.id} right={right} />
            ))}
            <div ref={inPlace}>
              {open ? (
                <ProposeForm slug={slug} onClose={() => setOpen(false)} />
              ) : (
                <p className="row">
                  <Act obstacle={all.obstacle} onClick={() => setOpen(true)}>
                    Write down a last word
                  </Act>
                </p>
              )}
            </div>
          </div>
        </Card>
      )}
    </Answered>
  )
}

function Right({ right }: { right: FinalSayLine }) {
  const { tone, words } = standing(right)
  const agreeing = useMutation({
    mutationFn: () => agreeOnFinalSay(right.id),
    onSuccess: () => note('Agreed.'),
  })
  const ending = useMutation({
    mutationFn: () => endFinalSay(right.id),
    onSuccess: () =>
      note(right.in_force ? 'Said. It is over once the other company says so too.' : 'Taken back.'),
  })
  return (
    <article className="stack close" aria-label={`${right.name}, clause ${right.clause}`}>
      <p className="row">
        <b>
          {right.name} on {themes[right.theme] ?? right.theme}, clause {right.clause}
        </b>
        <Status tone={tone}>{words}</Status>
      </p>
      <p className="said">{right.words}</p>
      <ProblemNote problem={agreeing.error ?? ending.error} />
      {!(right.obstacles.agree && right.obstacles.end) && (
        <p className="row">
          {!right.obstacles.agree && (
            <Act look="main" pending={agreeing.isPending} onClick={() => agreeing.mutate()}>
              We agree that it says so
            </Act>
          )}
          {!right.obstacles.end && (
            <Act pending={ending.isPending} onClick={() => ending.mutate()}>
              {right.in_force ? 'It is over' : 'Take it back'}
            </Act>
          )}
        </p>
      )}
    </article>
  )
}

function ProposeForm({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { data } = useQuery(allianceQuery(slug))
  const [asked, setAsked] = useState({ theme: '', party: '', clause: '', words: '' })
  const sending = useMutation({
    mutationFn: () => proposeFinalSay(slug, asked),
    onSuccess: () => {
      note('Written down. The other company is asked whether the agreement says so.')
      onClose()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      <ProblemNote problem={sending.error} labels={{ '/clause': 'Clause', '/words': 'In plain words' }} />
      <Select
        label="Which company"
        data={(data?.parties ?? []).map(one => ({ value: one.party, label: one.short_name }))}
        value={asked.party || null}
        onChange={party => setAsked({ ...asked, party: party ?? '' })}
      />
      <Select
        label="On which theme"
        data={Object.entries(themes).map(([value, label]) => ({ value, label }))}
        value={asked.theme || null}
        onChange={theme => setAsked({ ...asked, theme: theme ?? '' })}
      />
      <TextInput
        label="Clause"
        description="Where the agreement says so, such as 9.4"
        value={asked.clause}
        onChange={event => setAsked({ ...asked, clause: event.currentTarget.value })}
        {...faultOf(sending.error, '/clause')}
      />
      <Textarea
        label="In plain words"
        description="On what, and whom it consults before."
        autosize
        minRows={2}
        value={asked.words}
        onChange={event => setAsked({ ...asked, words: event.currentTarget.value })}
        {...faultOf(sending.error, '/words')}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          pending={sending.isPending}
          obstacle={
            asked.party && asked.theme && asked.clause.trim() && asked.words.trim()
              ? null
              : 'Name the company, the theme, the clause, and say it in plain words.'
          }
        >
          Write it down
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
