import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import './drop.css'

interface DropProps {
  /// What the button is called by those who do not see its picture.
  label: string
  face: ReactNode
  className?: string
  /// Which edge of the button the panel keeps to.
  edge?: 'left' | 'right'
  children: (close: () => void) => ReactNode
  onOpen?: () => void
}

/// A button that drops a panel. Escape, a click elsewhere and leaving by Tab close it.
export function Drop({ label, face, className = 'icon-btn', edge = 'right', children, onOpen }: DropProps) {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const close = () => setOpen(false)
  // The line that was chosen is gone with the panel: what it opened gives the focus back to the button.
  useLayoutEffect(() => {
    if (!open && wasOpen.current && document.activeElement === document.body) button.current?.focus()
    wasOpen.current = open
  }, [open])
  useElsewhere(whole, open, close)
  return (
    <div
      className="drop"
      ref={whole}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
        button.current?.focus()
      }}
      onBlur={event => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close()
      }}
      role="presentation"
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        onClick={() => {
          if (!open) onOpen?.()
          setOpen(!open)
        }}
      >
        {face}
      </button>
      {open && <div className={`drop-panel ${edge}`}>{children(close)}</div>}
    </div>
  )
}

function useElsewhere(whole: React.RefObject<HTMLElement | null>, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return
    const pressed = (event: PointerEvent) => {
      if (!whole.current?.contains(event.target as Node)) close()
    }
    document.addEventListener('pointerdown', pressed)
    return () => document.removeEventListener('pointerdown', pressed)
  })
}
