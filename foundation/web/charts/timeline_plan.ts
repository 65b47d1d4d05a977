import { dayNumber } from './days'
import { lanes, type Stretch } from './lanes'
import { scale, wide } from './scale'

/// Something that was opened, and closed on a day or still open.
export interface TimelineCase {
  id: string
  title: string
  opened: string
  closed?: string | null
  group: string
  /// How far it went, in words: "Steering committee".
  level?: string
  to?: string
}

/// A case in its place on the drawing, in pixels.
export interface Line extends Stretch {
  case: TimelineCase
  y: number
}

/// The lines of a group and where its name stands.
export interface Band {
  name: string
  top: number
  /// The height of its name.
  head: number
  lines: Line[]
}

/// Where everything of a timeline goes.
export interface TimelinePlan {
  from: number
  until: number
  x: (day: number) => number
  bands: Band[]
  width: number
  height: number
  pitch: number
}

// Dots at the left and arrows at the right stay within the drawing.
const edge = { left: 7, right: 10 }
const nameLine = 20
const bandGap = 12
const many = 60
const shortest = 8
const gap = 12

/// Each group in a band of its own, its cases in as few lanes as keep them apart; thinner past sixty cases.
export function planTimeline(
  cases: readonly TimelineCase[],
  groups: readonly string[],
  today: string,
  width: number,
): TimelinePlan {
  const until = dayNumber(today)
  // A story of days stands at the end of a month, so that the axis has something to say.
  const from = monthStart(Math.min(until - 30, ...cases.map(one => dayNumber(one.opened))))
  const x = scale([from, until], [edge.left, width - edge.right])
  const pitch = cases.length > many ? 12 : 24
  let top = 0
  const bands = groups.map(name => {
    const members = cases.filter(one => one.group === name)
    const head = nameLine * Math.ceil(wide(`${name} ${members.length}`) / width) + 8
    const stretches = members.map(one => stretch(one, x, until))
    const { of, count } = lanes(stretches, gap)
    const lines = members.map((one, at) => ({
      case: one,
      ...stretches[at]!,
      y: top + head + (of[at]! + 0.5) * pitch,
    }))
    const band = { name, top, head, lines }
    top += head + Math.max(1, count) * pitch + bandGap
    return band
  })
  return { from, until, x, bands, width, height: top, pitch }
}

function stretch(one: TimelineCase, x: (day: number) => number, until: number): Stretch {
  const from = x(dayNumber(one.opened))
  return { from, to: Math.max(from + shortest, x(one.closed ? dayNumber(one.closed) : until)) }
}

function monthStart(day: number): number {
  const date = new Date(day * 86_400_000)
  return day - date.getUTCDate() + 1
}
