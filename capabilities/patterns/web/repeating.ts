import { isRoot } from './codes'
import type { AlertLine, CaseLine, PatternsAnswer, QuestionCase } from './pattern_queries'

const window = 180

/// The alert on a root that the page is about: the latest that waits for an answer; else the latest, as it ended. One
/// that is older than its window says nothing about today.
export function alertInFront({
  alerts,
  patterns,
}: PatternsAnswer): { alert: AlertLine; waits: boolean } | undefined {
  const onRoots = alerts.filter(alert => !alert.on_theme && daysBetween(alert.on, patterns.as_of) < window)
  const waiting = onRoots.find(alert => !wasTakenUp(alert, alerts))
  const alert = waiting ?? onRoots[0]
  return alert && { alert, waits: !!waiting }
}

/// Whether it was asked, or set aside, or a later alert on the same root was.
function wasTakenUp(alert: AlertLine, alerts: readonly AlertLine[]): boolean {
  return alerts.some(
    one => one.code === alert.code && one.on >= alert.on && (!!one.asked || one.acknowledged.length > 0),
  )
}

/// How often a root was there in the days of the window up to a day, of all cases that carry one.
export function inWindow(cases: readonly CaseLine[], code: string, asOf: string) {
  const coded = cases.filter(one => {
    const age = daysBetween(one.raised, asOf)
    return age >= 0 && age < window && (!isRoot(code) || one.root)
  })
  return {
    cases: coded.filter(one => (isRoot(code) ? one.root : one.theme) === code).length,
    coded: coded.length,
  }
}

/// The question that was asked about the same root before, if one was.
export const askedBefore = (code: string, questions: readonly QuestionCase[]) =>
  questions.find(one => one.code === code)

/// How many of the cases behind an alert were raised before the answer to a question was published.
export function raisedBefore(alert: AlertLine, question: QuestionCase, cases: readonly CaseLine[]): number {
  const published = question.published_at?.slice(0, 10)
  if (!published) return 0
  return cases.filter(one => alert.behind.includes(one.id) && one.raised <= published).length
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
