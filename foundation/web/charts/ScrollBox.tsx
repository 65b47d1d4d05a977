import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import './scroll_box.css'

/// What may be larger than its place scrolls within it, never with the page, and fades where it goes on. It is a stop
/// for the keyboard only while there is something to scroll.
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [more, setMore] = useState(nothing)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setMore(moreOf(element))
    const watcher = new ResizeObserver(measure)
    measure()
    watcher.observe(element)
    for (const child of element.children) watcher.observe(child)
    return () => watcher.disconnect()
  }, [])
  const [scrolls, where] = more.split(':')
  return (
    <div className={`chart-frame ${where}`}>
      <div
        ref={box}
        className="chart-scroll"
        onScroll={event => setMore(moreOf(event.currentTarget))}
        {...(scrolls ? { role: 'group', 'aria-label': `${label}, scrolls`, tabIndex: 0 } : {})}
      >
        {children}
      </div>
    </div>
  )
}

const nothing = ':'

// One word, so that the same answer draws nothing anew: whether there is something to scroll, and where there is more.
function moreOf(element: HTMLElement): string {
  const wide = element.scrollWidth - element.clientWidth
  const tall = element.scrollHeight - element.clientHeight
  const right = wide - element.scrollLeft > 1 ? 'more-right ' : ''
  const below = tall - element.scrollTop > 1 ? 'more-below' : ''
  return `${wide > 1 || tall > 1 ? 'scrolls' : ''}:${right}${below}`
}
