import { Link } from '@tanstack/react-router'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { partsOf } from './address'
import type { Line, TimelineCase, TimelinePlan } from './timeline_plan'

interface CaseListProps {
  plan: TimelinePlan
  label: string
  inWords: (one: TimelineCase) => string
  onPoint: (one: TimelineCase | undefined) => void
}

/// What lies over the lines of a timeline: what they say, as a list, and where they lead. One stop for the keyboard,
/// from which the arrow keys go on.
export function CaseList({ plan, label, inWords, onPoint }: CaseListProps) {
  const lines = plan.bands.flatMap(band => band.lines)
  const list = useRef<HTMLUListElement>(null)
  const [stop, setStop] = useState(0)
  const first = lines.findIndex(line => line.case.to)
  const walk = (event: KeyboardEvent<HTMLAnchorElement>) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const here = links.indexOf(event.currentTarget)
    const next = links[target(event.key, here, links.length)]
    if (here < 0 || !next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <ul className="timeline-cases" ref={list} aria-label={`${label}, case by case`}>
      {lines.map((line, at) => (
        <li key={line.case.id}>
          <Hit
            line={line}
            pitch={plan.pitch}
            width={plan.width}
            words={inWords(line.case)}
            stop={at === (lines[stop]?.case.to ? stop : first)}
            onPoint={onPoint}
            onFocus={() => setStop(at)}
            onWalk={walk}
          />
        </li>
      ))}
    </ul>
  )
}

function target(key: string, here: number, count: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(here + 1, count - 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(here - 1, 0)
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : -1
}

const finger = 24

interface HitProps {
  line: Line
  pitch: number
  width: number
  words: string
  stop: boolean
  onPoint: CaseListProps['onPoint']
  onFocus: () => void
  onWalk: (event: KeyboardEvent<HTMLAnchorElement>) => void
}

function Hit({
  line: { case: one, from, to, y },
  pitch,
  width,
  words,
  stop,
  onPoint,
  onFocus,
  onWalk,
}: HitProps) {
  // As wide as a finger asks for, and within the drawing, which would scroll otherwise.
  const left = Math.max(0, Math.min(from - 6, width - finger))
  const right = Math.min(width, Math.max(to + 6, left + finger))
  const points = {
    className: 'timeline-hit',
    style: { left, top: y - pitch / 2, width: right - left, height: pitch },
    onPointerEnter: () => onPoint(one),
    // A finger that was lifted has read nothing yet.
    onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && onPoint(undefined),
    onBlur: () => onPoint(undefined),
    onFocus: () => {
      onFocus()
      onPoint(one)
    },
  }
  const said = (
    <span className="vh">
      {one.title}, {words}
    </span>
  )
  if (!one.to) return <span {...points}>{said}</span>
  return (
    <Link {...partsOf(one.to)} tabIndex={stop ? 0 : -1} onKeyDown={onWalk} {...points}>
      {said}
    </Link>
  )
}
