import { useEffect, useRef } from 'react'

// Not what only shows something, and not a choice of several: one writes there.
const field = ':is(input:not([type=checkbox], [readonly]), textarea, select):not(:disabled)'

/// The first field in `place` that one can write in.
export const firstField = (place: HTMLElement | null) => place?.querySelector<HTMLElement>(field)

/// For a form that opens in the place of what it changes: its first field takes the focus, and when it closes the
/// button that opened it, the first of the place unless `back` names another, has it again.
export function useInPlace(open: boolean, back = 'button') {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(open)
  useEffect(() => {
    if (open === before.current) return
    before.current = open
    const to = open ? firstField(place.current) : place.current?.querySelector<HTMLElement>(back)
    to?.focus()
  }, [open, back])
  return place
}
