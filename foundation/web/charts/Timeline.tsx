import { dayInWords } from 'foundation/web/ui'
import { useState } from 'react'
import { CaseList } from './CaseList'
import { Chart, type Finding } from './Chart'
import { dayNumber, unbroken } from './days'
import { Decision, type DecisionMark } from './Decision'
import { linked } from './linked'
import { axisHeight, MonthAxis } from './MonthAxis'
import { ScrollBox } from './ScrollBox'
import { TimelineDrawing } from './TimelineDrawing'
import { planTimeline, type TimelineCase } from './timeline_plan'
import { useWidth } from './width'
import { counted } from './words'
import './timeline.css'

interface TimelineProps extends Finding {
  cases: readonly TimelineCase[]
  /// The groups from above: the first is drawn solid, the others with dashes and rings.
  groups: readonly string[]
  /// The house's present day, or the day as of which the story is told; and what that day is called.
  today: string
  last?: string
  decision?: DecisionMark
}

/// Cases from the day they were opened to the day they were closed, or to today, in a band for each group.
export function Timeline({ cases, groups, today, last = 'Today', decision, ...finding }: TimelineProps) {
  return (
    <Chart
      {...finding}
      empty={!cases.length}
      table={{
        columns: [
          { title: 'Case' },
          { title: 'Group' },
          { title: 'Opened' },
          { title: 'Closed' },
          { title: 'Days', figure: true },
          { title: 'Level' },
        ],
        rows: cases.map(one => [
          linked(one.title, one.to),
          one.group,
          unbroken(one.opened),
          one.closed ? unbroken(one.closed) : 'open',
          daysOf(one, today),
          one.level ?? '–',
        ]),
      }}
    >
      <Drawn {...{ cases, groups, today, last, decision }} says={finding.says} />
    </Chart>
  )
}

type DrawnProps = Pick<TimelineProps, 'cases' | 'groups' | 'today' | 'last' | 'decision' | 'says'>

function Drawn({ cases, groups, today, last, decision, says }: DrawnProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const [pointed, setPointed] = useState<TimelineCase>()
  const plan = planTimeline(cases, groups, today, width)
  const at = decision && plan.x(dayNumber(decision.on))
  const links = cases.some(one => one.to)
  return (
    <div className="timeline">
      {decision && <Decision decision={decision} at={at!} width={width} />}
      <ScrollBox label={says}>
        <div className="timeline-box" ref={box}>
          <TimelineDrawing plan={plan} width={width} decided={at} pointed={pointed?.id} />
          {plan.bands.map(band => (
            <p key={band.name} className="band-name" style={{ top: band.top }}>
              <span>
                {band.name} <small>{band.lines.length}</small>
              </span>
            </p>
          ))}
          <CaseList plan={plan} label={says} inWords={one => inWords(one, today)} onPoint={setPointed} />
        </div>
      </ScrollBox>
      <svg aria-hidden="true" width={width} height={axisHeight} viewBox={`0 0 ${width} ${axisHeight}`}>
        <MonthAxis from={plan.from} until={plan.until} x={plan.x} y={0.5} last={last} />
      </svg>
      <p className="timeline-read no-print" aria-hidden="true">
        {pointed ? (
          <>
            <strong>{pointed.title}</strong> {inWords(pointed, today)}
          </>
        ) : (
          `Point at a line to read it${links ? ', press to open it' : ''}.`
        )}
      </p>
    </div>
  )
}

const daysOf = (one: TimelineCase, today: string) => dayNumber(one.closed ?? today) - dayNumber(one.opened)

function inWords(one: TimelineCase, today: string): string {
  const days = counted(daysOf(one, today), 'day', 'days')
  const span = one.closed
    ? `${dayInWords(one.opened)} to ${dayInWords(one.closed)}, ${days}`
    : `open since ${dayInWords(one.opened)}, ${days}`
  return [span, one.level].filter(Boolean).join(' · ')
}
