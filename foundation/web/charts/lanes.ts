/// A stretch from left to right.
export interface Stretch {
  from: number
  to: number
}

/// The lane of each stretch: the first in which it keeps `gap` to the one before. The earlier a stretch begins, the
/// higher it lies.
export function lanes(stretches: readonly Stretch[], gap: number): { of: number[]; count: number } {
  const order = stretches.map((_, at) => at).toSorted((a, b) => stretches[a]!.from - stretches[b]!.from)
  const ends: number[] = []
  const of = stretches.map(() => 0)
  for (const at of order) {
    const { from, to } = stretches[at]!
    const free = ends.findIndex(end => end + gap <= from)
    of[at] = free < 0 ? ends.length : free
    ends[of[at]] = to
  }
  return { of, count: ends.length }
}
