import type { CaseLine } from './pattern_queries'

/// What a case is called to whoever does not read it yet.
export const unpublished = 'Not published yet'
export const caseTitle = (one: CaseLine) => one.question ?? unpublished

/// Its page, where the viewer reads it.
export function caseAddress(slug: string, one: CaseLine): string | undefined {
  if (!one.question) return undefined
  return one.in_joint_room
    ? `/a/${slug}/joint/escalations/${one.id}`
    : `/a/${slug}/room/${one.room}/escalations/${one.id}`
}

/// Whether its words are read only by the people in it so far, and so on a joint page only by some of its readers.
export const inItOnly = (one: CaseLine) => !!one.question && !one.in_joint_room && !one.closed

/// Until when it was open, of what is known on a day.
export const endOf = (one: CaseLine, asOf: string) => one.closed ?? one.withdrawn ?? asOf

export const daysOpen = (one: CaseLine, asOf: string) =>
  Math.round((Date.parse(endOf(one, asOf)) - Date.parse(one.raised)) / 86_400_000)
