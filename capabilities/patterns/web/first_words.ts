import { roots } from 'capabilities/escalations/web/roots'
import { listed } from 'foundation/web/room'
import { dayInWords } from 'foundation/web/ui'
import { codeName } from './codes'
import type { AlertLine, CaseLine } from './pattern_queries'

// What a strategic question may begin with, so that nobody begins before an empty field.

const titles: Record<string, string> = {
  RC01: 'Which order of results do we want?',
  RC02: 'Which work comes first at home, on each side?',
  RC03: 'Who decides what between us?',
  RC04: 'Which work gets the people, machines and hours that there are?',
  RC05: 'Which facts do we share, and when?',
  RC06: 'What do we take the contract to mean?',
  RC07: 'Which goals and rewards would let us pull the same way?',
  RC08: 'Which procedure do we follow where ours do not connect?',
  RC09: 'At which pace, risk and formality do we work together?',
  RC10: 'What would let us rely on each other again?',
  RC11: 'How do we share what comes from outside?',
  RC12: 'Whose judgement do we follow in technical questions?',
}

export const firstTitle = (code: string) =>
  titles[code] ?? `What lies behind our disagreements on ${codeName(code)}?`

/// What is known, and the place where each side’s wish belongs.
export function firstStatement(alert: AlertLine, cases: readonly CaseLine[]): string {
  const behind = cases.filter(one => alert.behind.includes(one.id))
  const themes = [...new Set(behind.map(one => codeName(one.theme)))]
  const meaning = roots[alert.code]?.meaning
  const counts = `${alert.cases} of ${alert.coded} ${alert.on_theme ? '' : 'coded '}disagreements in the 180 days up to ${dayInWords(alert.on)}`
  const known = meaning
    ? `${codeName(alert.code)} lies behind ${counts}: ${meaning}. They were said to be about ${listed(themes)}.`
    : `${codeName(alert.code)} is the subject of ${counts}.`
  return `${known} One side prefers …; the other prefers …`
}
