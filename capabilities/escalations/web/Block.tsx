import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Act, faultOf, note, ProblemNote, Textarea, useInPlace } from 'foundation/web/ui'
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
  const [draft, setDraft] = useState<string>()
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => {
      setDraft(undefined)
      note(`Saved: ${title}.`)
    },
  })
  const writing = draft !== undefined
  const inPlace = useInPlace(writing)
  return (
    <section className="block" id={place} aria-label={of ? `${title} of ${of}` : title} ref={inPlace}>
      <div className="row between">
        <h3>{title}</h3>
        {!writing && !obstacle && <Act onClick={() => setDraft(text)}>{text ? 'Change' : 'Write'}</Act>}
      </div>
      {writing ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            saving.mutate(draft)
          }}
        >
          <ProblemNote problem={saving.error} labels={{ '/text': title }} />
          {saving.error?.overtaken && (
            <figure className="theirs-now">
              <figcaption className="small muted">What stands now</figcaption>
              <p className="said">{text}</p>
            </figure>
          )}
          <Textarea
            aria-label={title}
            description={hint}
            autosize
            minRows={3}
            value={draft}
            onChange={event => setDraft(event.currentTarget.value)}
            {...faultOf(saving.error, '/text')}
          />
          <div className="row">
            <Act look="main" type="submit" pending={saving.isPending}>
              Save
            </Act>
            <Act onClick={() => setDraft(undefined)}>Cancel</Act>
          </div>
        </form>
      ) : (
        <p className={text ? 'said' : 'muted'}>{text || hint}</p>
      )}
      {children}
    </section>
  )
}
