import type { Problem } from 'foundation/web/api/problem'
import { Act } from 'foundation/web/ui/Act'
import type { PenHere } from './usePen'
import './pens.css'

/// Below a part: who writes there now, with the words as they come, and what was left there unsaved.
export function WhoWrites<Words>({ pen, onGoOn }: { pen: PenHere<Words> | undefined; onGoOn?: () => void }) {
  if (!pen) return null
  return (
    <>
      {pen.other && (
        <figure className="writes-here">
          <figcaption className="small">
            <i className="pen-moves" aria-hidden />
            {pen.other.name} of {pen.other.company} is writing here
          </figcaption>
          {pen.other.words && <p className="said">{pen.other.words}</p>}
        </figure>
      )}
      {pen.leftByOthers.map(left => (
        <details className="left-here small" key={left.person}>
          <summary>
            {left.name} of {left.company} left words here that are not saved
          </summary>
          <p className="said">{left.words}</p>
        </details>
      ))}
      {pen.left !== undefined && onGoOn && (
        <div className="left-here row small" role="status">
          <span>You left words here that are not saved.</span>
          <Act onClick={onGoOn}>Go on with them</Act>
          <Act onClick={pen.putDown}>Throw them away</Act>
        </div>
      )}
    </>
  )
}

/// In a form that somebody writes in: who reads along, or why nobody can yet, or that it waits to be saved (`waiting`).
export function ReadAlong<Words>({ pen, waiting }: { pen: PenHere<Words> | undefined; waiting: boolean }) {
  if (waiting)
    return (
      <p className="small warned" role="status">
        There is no connection just now. Your words stay here and are saved when it is back.
      </p>
    )
  if (!pen) return null
  if (pen.refused)
    return (
      <p className="small warned" role="status">
        {whyNotSeen(pen, pen.refused)}
      </p>
    )
  if (!pen.readers.length) return null
  const who = pen.readers.join(' and ')
  return (
    <p className="small muted">
      {pen.open
        ? `${who} can read along as you write.`
        : `${who} sees that you are writing here, and your words once you save them.`}
    </p>
  )
}

function whyNotSeen<Words>(pen: PenHere<Words>, refused: Problem) {
  if (refused.unreachable) return 'There is no connection just now. Your words stay here; write on.'
  if (refused.code !== 'somebody-writes-there' || !pen.other) return refused.message
  const { name, company } = pen.other
  return `${name} of ${company} is writing here. Your words stay with you; save them when ${name} has finished.`
}
