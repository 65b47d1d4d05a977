import type { HappenedLine } from './activity_queries'

/// What one person did to one thing without anything between, the latest first.
export type Run = [HappenedLine, ...HappenedLine[]]

/// What happened to one thing without another between.
export type Told = [Run, ...Run[]]

export interface Day {
  /// The instant of its latest entry.
  at: string
  things: Told[]
}

/// The story by the days of this reader's zone, within a day by things, and of each thing by runs of one person.
/// `lines` are the latest first.
export function byDay(lines: readonly HappenedLine[]): Day[] {
  const days: Day[] = []
  for (const line of lines) {
    const day = days.at(-1)
    if (day && isSameDay(new Date(day.at), new Date(line.at))) addTo(day, line)
    else days.push({ at: line.at, things: [[[line]]] })
  }
  return days
}

function addTo(day: Day, line: HappenedLine) {
  const thing = day.things.at(-1)
  const run = thing?.at(-1)
  if (!thing || !run || run[0].subject !== line.subject || run[0].room !== line.room)
    day.things.push([[line]])
  else if (run[0].author !== line.author || run[0].ours !== line.ours) thing.push([line])
  else run.push(line)
}

const isSameDay = (one: Date, other: Date) => one.toDateString() === other.toDateString()

const named = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/// "Today", "Yesterday", "Tuesday 3 March 2026".
export function dayTitle(at: Date, now: Date): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (isSameDay(at, now)) return 'Today'
  return isSameDay(at, yesterday) ? 'Yesterday' : named.format(at).replace(',', '')
}

const most = 3

/// What a run did, each deed once and as it came: "wrote an option, weighed an option and 4 more".
export function deedsIn(run: Run, doneIn: (kind: string) => string): string {
  const deeds = [...new Set(run.toReversed().map(line => doneIn(line.kind)))]
  const more = deeds.length - most
  const told = more > 0 ? [...deeds.slice(0, most), `${more} more`] : deeds
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : (told[0] ?? '')
}
