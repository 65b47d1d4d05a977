/// From a stretch of values to a stretch of pixels.
export function scale([low, high]: [number, number], [from, to]: [number, number]) {
  const each = high === low ? 0 : (to - from) / (high - low)
  return (value: number) => from + (value - low) * each
}

/// Round numbers from 0 to the first at or past `most`, never more than `count` + 1 of them, never less than 1 apart.
export function ticks(most: number, count: number): number[] {
  const apart = roundUp(Math.max(1, most / Math.max(1, count)))
  const last = Math.max(1, Math.ceil(most / apart))
  return Array.from({ length: last + 1 }, (_, place) => place * apart)
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 5, 10].find(step => step * power >= value) ?? 10) * power
}

/// Places at least `apart` pixels from each other, each as near to where it wants to be as those before it let it, and
/// none past `most`. Keeps the order of what is given.
export function apart(wanted: readonly number[], least: number, most: number): number[] {
  const order = wanted.map((_, place) => place).toSorted((a, b) => wanted[a]! - wanted[b]!)
  const found = [...wanted]
  let free = -Infinity
  for (const place of order) {
    found[place] = Math.max(wanted[place]!, free)
    free = found[place] + least
  }
  let limit = most
  for (const place of order.toReversed()) {
    found[place] = Math.min(found[place]!, limit)
    limit = found[place] - least
  }
  return found
}

/// How wide words of our typeface are at most at 14 px and in bold, where no browser can be asked.
export function wide(words: string): number {
  return Math.ceil([...words].reduce((sum, letter) => sum + letterWidth(letter), 0))
}

function letterWidth(letter: string): number {
  if (/[ijl.,:;'’ ·]/.test(letter)) return 4.2
  if (/[mwMW%]/.test(letter)) return 12.2
  return /[A-Z]/.test(letter) ? 9.4 : 7.8
}

/// A line that stays level until the next point and jumps there.
export function stepped(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points
  return first ? `M${first.x},${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join('')}` : ''
}
