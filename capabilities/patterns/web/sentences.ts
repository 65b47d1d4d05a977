import { dayInWords } from 'foundation/web/ui'
import { listed } from 'foundation/web/room'
import { codeName, isRoot, standsOut } from './codes'
import type { AlertLine, CaseLine, PatternsAnswer } from './pattern_queries'

// What the page says in its own words, from the figures. The sentences of the findings come from the server.

type Patterns = PatternsAnswer['patterns']

/// The title of the page is what was found.
export function headline(patterns: Patterns): string {
  const names = patterns.roots.filter(one => standsOut(one.cases, one.share)).map(one => one.root)
  const themes = patterns.crossings.filter(one => one.root === names[0]).length
  if (names.length > 1)
    return `${inWords(names.length, true)} roots stand out: ${listed(names.map(codeName))}`
  if (names.length === 1)
    return themes > 1
      ? `${inWords(themes, true)} subjects, one root: ${codeName(names[0]!)}`
      : `One root stands out: ${codeName(names[0]!)}`
  return patterns.with_root < 5 ? 'Patterns' : 'No single root stands out'
}

/// A sentence as a heading: without its full stop, and with percentages that stay in one line.
export const asHeading = (sentence: string) => sentence.replace(/\.$/, '').replaceAll(' %', '\u00A0%')

/// What the page stands on: how many, from when to when.
export function counted(cases: readonly CaseLine[], asOf: string): string {
  const first = cases.map(one => one.raised).toSorted()[0]
  const records = plural(cases.length, 'disagreement', 'disagreements')
  return first
    ? `${records}, ${dayInWords(first)} to ${dayInWords(asOf)}`
    : `no disagreement up to ${dayInWords(asOf)}`
}

/// "Direction keeps coming back: 4 of 10 confirmed cases in 180 days, since 1 Mar 2026".
export function comesBack(alert: AlertLine, provisional: boolean): string {
  const cases = alert.on_theme ? 'cases' : provisional ? 'coded cases' : 'confirmed cases'
  return `${codeName(alert.code)} keeps coming back: ${alert.cases} of ${alert.coded} ${cases} in 180 days, since ${dayInWords(alert.on)}`
}

/// Where the leading root shows: under how many of the themes.
export function onCrossings(patterns: Patterns): string {
  const [leading] = patterns.roots
  if (!leading || patterns.with_root < 5) return 'Which subjects the roots hide behind'
  const themes = patterns.crossings.filter(one => one.root === leading.root).length
  const all = patterns.themes.length
  if (themes === all && all > 1)
    return `${codeName(leading.root)} hides behind all ${inWords(all)} themes, so no theme shows it`
  return `${codeName(leading.root)} hides behind ${inWords(themes)} of ${inWords(all)} themes`
}

/// Whether any two functions meet more than others do.
export function onPairs(patterns: Patterns, cases: readonly CaseLine[]): string {
  const [most] = patterns.pairs
  if (!most?.share) return 'Which functions met'
  const often = `${pairName(most.functions)} met in ${most.cases} of ${patterns.records}`
  if (standsOut(most.cases, most.share)) return `One pair of functions stands out: ${often}`
  const [leading] = patterns.roots
  const met = leading && pairsOf(cases.filter(one => one.root === leading.root)).size
  const spread = met
    ? `, and ${codeName(leading.root)} came up between ${met} of ${patterns.pairs.length} pairs`
    : ''
  return `No hot spot: ${often} at most${spread}`
}

export const pairName = (functions: readonly string[]) =>
  functions.every(one => one === functions[0]) ? `${functions[0]} on both sides` : functions.join(' and ')

const pairsOf = (cases: readonly CaseLine[]) => new Set(cases.map(one => one.functions.toSorted().join('|')))

/// What became of the issues, without a verdict on how many there were: harmony is not a target.
export function onIssues({
  opened,
  settled,
  escalated,
  parked,
  withdrawn,
}: PatternsAnswer['issues']): string {
  if (opened === 0) return 'No issue has been opened yet.'
  const open = opened - settled - escalated - parked - withdrawn
  const ways = [
    settled > 0 && `${settled} settled where they arose`,
    escalated > 0 && `${escalated} written up together`,
    parked > 0 && `${parked} parked`,
    withdrawn > 0 && `${withdrawn} withdrawn`,
    open > 0 && `${open} still being worked on`,
  ].filter(way => way !== false)
  return `${plural(opened, 'issue', 'issues')} opened: ${listed(ways)}.`
}

/// How much to make of a difference, for people who do not calculate chances.
export function chanceInWords(inTenThousand: number): string {
  const inHundred = Math.max(1, Math.round(inTenThousand / 100))
  return `If nothing had changed, chance alone would bring a difference like this about ${inHundred} times in 100.`
}

/// Which cases count, where a list is narrowed to a root or a theme.
export const carries = (one: CaseLine, code: string) => (isRoot(code) ? one.root : one.theme) === code

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function inWords(count: number, first = false): string {
  const word = numbers[count] ?? String(count)
  return first ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
