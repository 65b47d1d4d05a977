import { listed } from 'foundation/web/room/kinds'
import type { IssueAnswer } from './issue_queries'
import type { SideHere } from './sides'
import { isOver } from './states'
import type { Step } from './step_order'

export interface Progress {
  /// Nothing yet, begun, or all that belongs there.
  state: 'none' | 'begun' | 'there'
  /// Whose turn it is, or what is there.
  says: string
}

/// How far the sides are at each step.
export function progressOf(step: Step, issue: IssueAnswer, sides: SideHere[]): Progress {
  const progress = measures[step](issue, sides)
  if (!isOver(issue) || progress.state === 'there') return progress
  // What is over waits for nobody.
  return { ...progress, says: progress.state === 'none' ? 'Left out' : 'Left open' }
}

type Measure = (issue: IssueAnswer, sides: SideHere[]) => Progress

const measures: Record<Step, Measure> = {
  question: (_, sides) => {
    const out = sides.filter(side => !side.is_in)
    return out.length > 0 ? begun(notYet(out, () => 'joined')) : there('Worded')
  },
  interests: (issue, sides) => {
    const missing = without(sides, party => issue.interests.some(one => one.party === party))
    if (missing.length === 0) return there('Written by all sides')
    return some(
      missing.length < sides.length,
      notYet(missing, own => `written ${own} interests`),
    )
  },
  facts: ({ claims }, sides) => {
    if (claims.length === 0) return none('None stated yet')
    const missing = without(sides, party =>
      claims.every(claim => claim.judged.some(one => one.party === party)),
    )
    if (missing.length > 0) return begun(notYet(missing, () => 'judged all of them'))
    const disputed = claims.filter(claim => claim.judged.some(one => !one.agrees)).length
    return there(disputed > 0 ? `${claims.length - disputed} agreed, ${disputed} disputed` : 'All agreed')
  },
  contributions: (issue, sides) => {
    if (issue.contributions.length === 0) return none('Optional')
    const silent = without(sides, party =>
      issue.contributions.some(one => one.by === party && one.of === party),
    )
    if (silent.length > 0) return begun(notYet(silent, own => `named a part of ${own} own`))
    const open = without(sides, party => issue.analysed_by.includes(party)).filter(side => !side.on_paper)
    return open.length > 0 ? begun(notYet(open, () => 'called it complete')) : there('Complete for all sides')
  },
  options: (issue, sides) => {
    const open = issue.options.filter(option => !option.set_aside)
    if (issue.options.length === 0) return none('None yet')
    if (issue.options.length < 3) return begun(`${counted(issue.options.length)} so far, three make a choice`)
    if (!mayRate(issue, sides))
      return begun(
        notYet(
          without(sides, party => wrote(issue, party)),
          () => 'added one',
        ),
      )
    const missing = without(sides, party =>
      open.every(option => option.ratings.some(one => one.party === party)),
    )
    return missing.length > 0
      ? begun(notYet(missing, () => 'rated all of them'))
      : there('Rated by all sides')
  },
  criteria: ({ criteria }) =>
    criteria.length > 0 ? there(`${counted(criteria.length)} named`) : none('None named yet'),
  choice: ({ settlement, state }, sides) => {
    if (!settlement) return none(state === 'parked' ? 'Parked' : 'Nothing proposed yet')
    const missing = without(sides, party => settlement.agreed_by.includes(party)).filter(
      side => !side.on_paper,
    )
    return missing.length > 0 ? begun(notYet(missing, () => 'agreed to the proposal')) : there('Agreed')
  },
}

const none = (says: string): Progress => ({ state: 'none', says })
const begun = (says: string): Progress => ({ state: 'begun', says })
const there = (says: string): Progress => ({ state: 'there', says })
const some = (any: boolean, says: string) => (any ? begun(says) : none(says))
const without = (sides: SideHere[], has: (party: string) => boolean) => sides.filter(side => !has(side.party))
const wrote = (issue: IssueAnswer, party: string) => issue.options.some(option => option.by === party)
const mayRate = (issue: IssueAnswer, sides: SideHere[]) =>
  issue.options.some(option => option.joint) || sides.every(side => side.on_paper || wrote(issue, side.party))
const counted = (count: number) => ['None', 'One', 'Two', 'Three', 'Four', 'Five'][count] ?? String(count)

/// "Quillon has not written its interests yet", "You and Quillon have not written your interests yet".
export function notYet(missing: SideHere[], done: (own: string) => string) {
  const you = missing.some(isYou)
  const has = missing.length === 1 && !you ? 'has' : 'have'
  const own = you ? 'your' : missing.length === 1 ? 'its' : 'their'
  return `${listed(missing.map(side => (isYou(side) ? 'You' : side.party_name)))} ${has} not ${done(own)} yet`
}

const isYou = (side: SideHere) => side.mine && !side.on_paper
