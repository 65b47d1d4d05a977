import { dayInWords } from 'foundation/web/ui'
import { wide } from './scale'

/// The number of a day ("2026-09-22", or an instant of it), so that days can be subtracted.
export const dayNumber = (on: string) => Math.floor(Date.parse(on.slice(0, 10)) / 86_400_000)

/// A day in words that stay in one line.
export const unbroken = (on: string) => dayInWords(on).replaceAll(' ', '\u00A0')

/// A mark of a date axis: the month, and the year where one begins to be spoken of.
export interface MonthMark {
  day: number
  month: string
  year: string
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
// Every so many months; those that divide a year keep January a mark.
const paces = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240]
const room = wide('2026') + 10

/// The first days of months from `from` to `to` (numbers of days), so many that their names have room side by side on
/// `width` pixels. None begins so late that its name would be cut at the end.
export function months(from: number, to: number, width: number): MonthMark[] {
  const perDay = width / Math.max(1, to - from)
  const pace = paces.find(pace => pace * 30.4 * perDay >= room) ?? paces.at(-1)!
  const first = new Date(from * 86_400_000)
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth()
  const marks: MonthMark[] = []
  let said = NaN
  for (let at = Math.ceil(start / pace) * pace; ; at += pace) {
    const year = Math.floor(at / 12)
    const day = Date.UTC(year, at % 12, 1) / 86_400_000
    if ((to - day) * perDay < room - 10) break
    if (day < from) continue
    const month = pace < 12 ? names[at % 12]! : ''
    marks.push({ day, month, year: year === said ? '' : `${year}` })
    said = year
  }
  return marks
}
