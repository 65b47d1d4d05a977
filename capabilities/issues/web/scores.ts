import type { OptionAnswer } from './issue_queries'

export interface Scored {
  option: OptionAnswer
  /// By side, in the order of the sides; undefined: not rated yet.
  meets: (number | undefined)[]
  /// The lower of the sides' ratings, once all are there: no side is outvoted by the joy of another.
  lower: number | undefined
  best: boolean
}

/// The open options, those first that meet the worse served side best; what is not rated by all stands last.
export function scored(options: readonly OptionAnswer[], parties: readonly string[]): Scored[] {
  const all = options
    .filter(option => !option.set_aside)
    .map(option => {
      const meets = parties.map(party => option.ratings.find(one => one.party === party)?.meets)
      const lower = meets.includes(undefined) ? undefined : Math.min(...(meets as number[]))
      return { option, meets, lower, sum: meets.reduce<number>((sum, one) => sum + (one ?? 0), 0) }
    })
    .toSorted((one, other) => (other.lower ?? -1) - (one.lower ?? -1) || other.sum - one.sum)
  const [top] = all
  return all.map(({ sum, ...one }) => ({
    ...one,
    best: !!top?.lower && one.lower === top.lower && sum === top.sum,
  }))
}

/// "Meets both: 2 of 2 and 2 of 2".
export function inWords({ meets, lower }: Pick<Scored, 'meets' | 'lower'>): string {
  if (lower === undefined) return 'Not rated by all yet'
  const both = meets.length === 2 ? 'both' : 'all'
  const how = [`Does not meet ${both}`, `Meets ${both} in part`, `Meets ${both}`][lower]
  const figures = meets.map(one => `${one} of 2`)
  return `${how}: ${figures.slice(0, -1).join(', ')} and ${figures.at(-1)}`
}
