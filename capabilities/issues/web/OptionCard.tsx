import { useState } from 'react'
import { ReadAlong, usePen, WhoWrites } from 'foundation/web/pens'
import { Act, Mark, note, StandsNow, useDraft, useInPlace } from 'foundation/web/ui'
import { AsideForm } from './AsideForm'
import { work, type OptionAnswer, type OptionWords, type Part } from './issue_queries'
import { OptionFields } from './OptionForm'
import { Rating } from './Rating'
import { nameOf, type SideHere } from './sides'
import { patternName } from './words'

interface OptionCardProps {
  option: OptionAnswer
  sides: SideHere[]
  part: Part
}

/// One option: whose idea it was, what would be done, and how far it meets what each side needs.
export function OptionCard({ option, sides, part }: OptionCardProps) {
  const { title, description, joint, pattern } = option
  const standing: OptionWords = { title, description, joint, pattern }
  const pen = usePen<OptionWords>(`option:${option.id}`)
  const draft = useDraft(
    standing,
    words => work(part).rewriteOption(option.id, words),
    () => note('Saved. It is rated anew.'),
    pen,
  )
  const [aside, setAside] = useState(false)
  const inPlace = useInPlace(draft.writing || aside, '.option-verbs button')
  const { obstacles } = part.issue
  const edge = joint ? 'joint' : sides.find(side => side.party === option.by)?.ours ? 'ours' : 'theirs'
  return (
    <article className={`option ${edge}`} aria-label={title} ref={inPlace}>
      {draft.writing && draft.words ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            draft.save()
          }}
        >
          {draft.overtaken && (
            <StandsNow>
              <Words option={option} part={part} />
            </StandsNow>
          )}
          <OptionFields words={draft.words} onChange={draft.change} problem={draft.problem} />
          <ReadAlong pen={pen} waiting={draft.waiting} />
          <div className="row">
            <Act look="main" type="submit" pending={draft.pending}>
              Save
            </Act>
            <Act onClick={draft.close}>Cancel</Act>
            {option.ratings.length > 0 && (
              <span className="small muted">Its ratings were of the text before and will go.</span>
            )}
          </div>
        </form>
      ) : (
        <>
          <Words option={option} part={part} />
          <WhoWrites pen={pen} onGoOn={obstacles.work ? undefined : draft.goOn} />
          {!obstacles.rate && <Ratings option={option} sides={sides} part={part} />}
          {aside && <AsideForm option={option} part={part} onClose={() => setAside(false)} />}
          {!obstacles.work && !aside && (
            <p className="row option-verbs quiet">
              <Act onClick={draft.begin} obstacle={pen?.obstacle}>
                Change
              </Act>
              <Act onClick={() => setAside(true)}>Set aside</Act>
            </p>
          )}
        </>
      )}
    </article>
  )
}

function Words({ option, part }: { option: OptionAnswer; part: Part }) {
  return (
    <>
      <div className="row between">
        <h3>{option.title}</h3>
        <span className="row small muted">
          {option.pattern && <span className="pattern">{patternName(option.pattern)}</span>}
          {option.joint ? (
            <span className="row found-together">
              <Mark width={18} /> Found together
            </span>
          ) : (
            `From ${nameOf(part.issue, option.by)}`
          )}
        </span>
      </div>
      {option.description && <p className="said">{option.description}</p>}
    </>
  )
}

function Ratings({ option, sides, part }: OptionCardProps) {
  const raters = sides.filter(side => side.mine)
  return (
    <div className="ratings">
      {raters.map(side => (
        <Rating key={side.party} option={option} side={side} part={part} />
      ))}
    </div>
  )
}
