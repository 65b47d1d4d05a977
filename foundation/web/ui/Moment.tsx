import { useNow } from 'foundation/web/api/clock'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const minute = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const distance = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

// A unit, its seconds, and from how many seconds on people count in it: ten days are said in days.
const units: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['year', 31_557_600, 31_557_600],
  ['month', 2_629_800, 2 * 2_629_800],
  ['week', 604_800, 2 * 604_800],
  ['day', 86_400, 86_400],
  ['hour', 3_600, 3_600],
  ['minute', 60, 60],
]

/// How far `at` is from `now` in words: "in 6 days", "yesterday", "just now".
export function inWords(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000
  const [unit, length] = units.find(([, , from]) => Math.abs(seconds) >= from) ?? ['second', 1]
  // Days are those of the calendar: thirty hours ago can be the day before yesterday.
  if (unit === 'day') return distance.format(Math.round((midnight(at) - midnight(now)) / 86_400_000), unit)
  return unit === 'second' ? 'just now' : distance.format(Math.trunc(seconds / length), unit)
}

const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()

/// An instant as distance from now; the pointer shows day, time and zone.
export function RelativeTime({ at }: { at: string }) {
  const instant = new Date(at)
  const now = useNow()
  return (
    <time dateTime={at} title={minute.format(instant)}>
      {inWords(instant, now)}
    </time>
  )
}

/// An instant in full, in the reader's zone, which is named: "12 Feb 2026, 14:00 CET".
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{momentInWords(at)}</time>
}

export const momentInWords = (at: string) => minute.format(new Date(at))

/// An instant of a day that is named already: "14:00", in the reader's zone; the pointer shows all of it.
export function TimeOfDay({ at }: { at: string }) {
  return (
    <time dateTime={at} title={momentInWords(at)}>
      {clock.format(new Date(at))}
    </time>
  )
}

/// A day as "12 Feb 2026", never 02/12. A date without a time is the same day everywhere.
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{dayInWords(on)}</time>
}

export const dayInWords = (on: string) => day.format(new Date(on.length === 10 ? `${on}T12:00:00` : on))
