import type { ReactNode } from 'react'
import { itself, ReadAlong, usePen, WhoWrites } from 'foundation/web/pens'
import {
  Act,
  faultOf,
  NeutralTextarea,
  note,
  ProblemNote,
  StandsNow,
  useDraft,
  useInPlace,
} from 'foundation/web/ui'
import './block.css'

interface BlockProps {
  /// The place in the list of what is missing; links lead here.
  place: string
  title: string
  /// Whose it is, where each side has one of this title.
  of?: string
  hint: string
  text: string
  /// Absent: this viewer may write here.
  obstacle?: string | null
  save: (text: string) => Promise<unknown>
  children?: ReactNode
}

/// One text of the write-up: read as it stands, written in place. If somebody else was faster both texts are shown, and
/// one's own words stay in the field.
export function Block({ place, title, of, hint, text, obstacle, save, children }: BlockProps) {
  const pen = usePen(place, itself)
  const draft = useDraft(text, save, () => note(`Saved: ${title}.`), pen)
  const inPlace = useInPlace(draft.writing)
  return (
    <section className="block" id={place} aria-label={of ? `${title} of ${of}` : title} ref={inPlace}>
      <div className="row between">
        <h3>{title}</h3>
        {!draft.writing && !obstacle && (
          <Act onClick={draft.begin} obstacle={pen?.obstacle}>
            {text ? 'Change' : 'Write'}
          </Act>
        )}
      </div>
      {draft.writing ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            draft.save()
          }}
        >
          <ProblemNote problem={draft.problem} labels={{ '/text': title }} />
          {draft.overtaken && (
            <StandsNow>
              <p className="said">{text}</p>
            </StandsNow>
          )}
          <NeutralTextarea
            aria-label={title}
            description={hint}
            minRows={3}
            value={draft.words}
            onChange={event => draft.change(event.currentTarget.value)}
            {...faultOf(draft.problem, '/text')}
          />
          <ReadAlong pen={pen} waiting={draft.waiting} />
          <div className="row">
            <Act look="main" type="submit" pending={draft.pending}>
              Save
            </Act>
            <Act onClick={draft.close}>Cancel</Act>
          </div>
        </form>
      ) : (
        <>
          <p className={text ? 'said' : 'muted'}>{text || hint}</p>
          <WhoWrites pen={pen} onGoOn={obstacle ? undefined : draft.goOn} />
        </>
      )}
      {children}
    </section>
  )
}
