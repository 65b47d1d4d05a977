/// A falling step line in pixels, from left to right.
export type Fall = readonly { x: number; y: number }[]

/// How far to the right the line is when it has fallen to `y`; where it never falls so far, its end.
function reach(fall: Fall, y: number): number {
  return (fall.find(point => point.y >= y) ?? fall.at(-1)!).x
}

/// How large a label is, and what it must stay within.
export interface LabelRoom {
  widths: readonly number[]
  height: number
  top: number
  bottom: number
  right: number
  /// The height that labels keep near to.
  near: number
}

/// Where the label of each line stands, left and top, so that it lies at its own line and on no other and on no other
/// label; nothing where there is no such place.
export function labelPlaces(
  falls: readonly Fall[],
  room: LabelRoom,
): ({ x: number; y: number } | undefined)[] {
  const taken: { x: number; y: number; width: number }[] = []
  return falls.map((fall, own) => {
    const width = room.widths[own]!
    const free = heights(room).find(y => {
      const x = reach(fall, y + room.height) + gap
      if (x + width > room.right) return false
      const crossed = falls.some(
        (other, at) => at !== own && crosses(other, x, x + width, y, y + room.height),
      )
      return !crossed && !taken.some(label => overlap(label, { x, y, width }, room.height))
    })
    if (free === undefined) return undefined
    const place = { x: reach(fall, free + room.height) + gap, y: free }
    taken.push({ ...place, width })
    return place
  })
}

const gap = 8

function heights({ top, bottom, height, near }: LabelRoom): number[] {
  const all = []
  for (let y = top; y + height <= bottom; y += 4) all.push(y)
  return all.toSorted((a, b) => Math.abs(a + height / 2 - near) - Math.abs(b + height / 2 - near))
}

// Between these heights the line goes from its reach at the upper to its reach at the lower one.
function crosses(fall: Fall, left: number, right: number, upper: number, lower: number): boolean {
  if (fall.at(-1)!.y < upper) return false
  return reach(fall, upper) < right + gap && reach(fall, lower) > left - gap
}

function overlap(a: { x: number; y: number; width: number }, b: typeof a, height: number): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && Math.abs(a.y - b.y) < height
}
