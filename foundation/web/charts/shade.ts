/// How dark a cell is, from 0 (nothing) to 4 (as many as the most), so that four shades can be told apart on grey paper.
export function shade(value: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (value <= 0 || most <= 0) return 0
  return Math.min(4, Math.ceil((value / most) * 4)) as 1 | 2 | 3 | 4
}
