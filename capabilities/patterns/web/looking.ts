/// How the patterns are looked at, as it stands in the address: as of a day, with or without roots that only one side
/// has coded, and narrowed to one root or theme.
export interface Looking {
  as_of?: string
  roots?: 'provisional'
  code?: string
}

/// What an address holds, without what means nothing.
export function asLookedAt(search: Record<string, unknown>): Looking {
  const { as_of, roots, code } = search
  return {
    ...(isDay(as_of) && { as_of }),
    ...(roots === 'provisional' && { roots }),
    ...(typeof code === 'string' && /^(RC|TH)\d\d$/.test(code) && { code }),
  }
}

/// A day of this century: what is still being typed is none.
export const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

/// The address of the patterns, or of a page below them, looked at like this.
export function patternsAddress(slug: string, looking: Looking = {}, below = ''): string {
  const search = new URLSearchParams(Object.entries(looking).filter(([, value]) => value)).toString()
  return `/a/${slug}/joint/patterns${below}${search && `?${search}`}`
}
