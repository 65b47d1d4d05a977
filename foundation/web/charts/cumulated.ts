/// How many there have been up to a day.
export interface CountOnDay {
  day: number
  count: number
}

/// The count after each day on which something happened, with one point at either end of the stretch.
export function cumulated(days: readonly number[], from: number, until: number): CountOnDay[] {
  const within = days.filter(day => day <= until).toSorted((a, b) => a - b)
  const before = within.filter(day => day < from).length
  const points: CountOnDay[] = [{ day: from, count: before }]
  within.slice(before).forEach((day, place) => {
    if (points.at(-1)!.day === day) points.pop()
    points.push({ day, count: before + place + 1 })
  })
  if (points.at(-1)!.day < until) points.push({ day: until, count: within.length })
  return points
}
