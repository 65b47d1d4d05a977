/// A level, how many got at least this far, how many of them stopped here and how many went on.
export interface Step {
  label: string
  reached: number
  stopped: number
  wentOn: number
}

/// Whoever stopped at a level had reached every level below it.
export function reached(levels: readonly { label: string; stopped: number }[]): Step[] {
  let left = levels.reduce((sum, level) => sum + level.stopped, 0)
  return levels.map(({ label, stopped }) => {
    const step = { label, reached: left, stopped, wentOn: left - stopped }
    left = step.wentOn
    return step
  })
}
