import { unbroken } from './days'

/// A day from which things went differently, with the rates before and after: "1.6 a month".
export interface DecisionMark {
  on: string
  title: string
  before?: string
  after?: string
}

interface DecisionProps {
  decision: DecisionMark
  /// Where its line stands, of the whole width, in pixels.
  at: number
  width: number
}

/// The words above the line of a decision: its title on the side with more room, a rate on either side.
export function Decision({ decision, at, width }: DecisionProps) {
  const late = at > width / 2
  const room = late ? { paddingRight: width - at, textAlign: 'right' as const } : { paddingLeft: at }
  const beside = at >= rateRoom && width - at >= rateRoom
  return (
    <div className="decision">
      <p className="decision-title" style={room}>
        {decision.title}, {unbroken(decision.on)}
      </p>
      {(decision.before || decision.after) && (
        <p className={beside ? 'decision-rates' : 'decision-rates below'}>
          <span className="decision-before" style={beside ? { width: at } : undefined}>
            {beside ? <span className="vh">Before: </span> : 'Before '}
            <Rate words={decision.before} />
          </span>{' '}
          <span>
            {beside ? <span className="vh">After: </span> : 'after '}
            <Rate words={decision.after} />
          </span>
        </p>
      )}
    </div>
  )
}

// Room for a rate in two lines on its side of the line.
const rateRoom = 72

function Rate({ words = '' }: { words?: string }) {
  const [figure, ...unit] = words.split(' ')
  return (
    <>
      <strong>{figure}</strong> <span className="decision-unit">{unit.join(' ')}</span>
    </>
  )
}
