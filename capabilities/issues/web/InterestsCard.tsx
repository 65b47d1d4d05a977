import { useId } from 'react'
import { ReadAlong, usePen, WhoWrites, type PenHere } from 'foundation/web/pens'
import {
  Act,
  Card,
  NeutralTextarea,
  note,
  ProblemNote,
  StandsNow,
  useDraft,
  useInPlace,
} from 'foundation/web/ui'
import { work, type Interests, type Part } from './issue_queries'
import type { SideHere } from './sides'

const empty: Interests = { need: '', position: '', must_have: '', can_flex: '' }

const fields: { name: keyof Interests; label: string; hint: string }[] = [
  {
    name: 'need',
    label: 'What we need, and why',
    hint: 'The need behind it, not the answer that you prefer.',
  },
  {
    name: 'position',
    label: 'What we asked for at first',
    hint: 'If you asked for something. It counts as much as its reason.',
  },
  { name: 'must_have', label: 'What we must have', hint: 'Without this no answer works for you.' },
  {
    name: 'can_flex',
    label: 'Where we can give',
    hint: 'What costs you little and may help the other side.',
  },
]

/// What one side needs, in its own words.
export function InterestsCard({ side, part }: { side: SideHere; part: Part }) {
  const standing = part.issue.interests.find(one => one.party === side.party)?.words
  const pen = usePen<Interests>(`interests:${side.party}`)
  const draft = useDraft(
    standing ?? empty,
    words => work(part).interests(side.party, words),
    () => note('Saved: what you need.'),
    pen,
  )
  const inPlace = useInPlace(draft.writing)
  const mayWrite = side.mine && !part.issue.obstacles.write_interests
  return (
    <div ref={inPlace}>
      <Card
        title={`What ${side.party_name} needs`}
        side={side.ours ? 'ours' : 'theirs'}
        aside={
          mayWrite &&
          !draft.writing && <Act onClick={draft.begin}>{standing ? 'Change' : 'Write your side'}</Act>
        }
      >
        {draft.writing && draft.words ? (
          <Form draft={{ ...draft, words: draft.words }} pen={pen} standing={standing ?? empty} />
        ) : standing ? (
          <Written words={standing} />
        ) : (
          <p className="muted">
            {mayWrite
              ? 'Nothing written yet. What do you need, and why? Not which answer you prefer.'
              : `${side.party_name} has not written its interests yet. Only ${side.party_name} can.`}
          </p>
        )}
        {!draft.writing && <WhoWrites pen={pen} onGoOn={mayWrite ? draft.goOn : undefined} />}
      </Card>
    </div>
  )
}

function Written({ words }: { words: Interests }) {
  return (
    <dl className="worded">
      {fields
        .filter(({ name }) => words[name])
        .map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd className="said">{words[name]}</dd>
          </div>
        ))}
    </dl>
  )
}

interface FormProps {
  draft: Omit<ReturnType<typeof useDraft<Interests>>, 'words'> & { words: Interests }
  pen: PenHere<Interests> | undefined
  standing: Interests
}

function Form({ draft, pen, standing }: FormProps) {
  const id = useId()
  const atField = fields.some(({ name }) => draft.problem?.at(`/${name}`))
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        draft.save()
      }}
    >
      {!atField && <ProblemNote problem={draft.problem} />}
      {draft.overtaken && (
        <StandsNow>
          <Written words={standing} />
        </StandsNow>
      )}
      {fields.map(({ name, label, hint }) => (
        <NeutralTextarea
          key={name}
          id={`${id}-${name}`}
          label={label}
          description={hint}
          minRows={2}
          required={name === 'need'}
          value={draft.words[name]}
          onChange={event => draft.change({ ...draft.words, [name]: event.currentTarget.value })}
          error={draft.problem?.at(`/${name}`)}
        />
      ))}
      <ReadAlong pen={pen} waiting={draft.waiting} />
      <div className="row">
        <Act look="main" type="submit" pending={draft.pending}>
          Save
        </Act>
        <Act onClick={draft.close}>Cancel</Act>
      </div>
    </form>
  )
}
