import type { ReactNode } from 'react'
import './status.css'

export type Tone = 'ok' | 'warn' | 'bad' | 'none'

// Each has a shape of its own, so that nobody needs to tell the colours apart.
const shapes: Record<Tone, ReactNode> = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.2 2.2 2.2 4.2-4.6" className="cut" />
    </>
  ),
  warn: (
    <>
      <path d="M8 1.2 15.4 14.4H.6Z" fill="currentColor" />
      <path d="M8 6v4M8 11.9v.4" className="cut" />
    </>
  ),
  bad: (
    <>
      <path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5Z" fill="currentColor" />
      <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" className="cut" />
    </>
  ),
  none: (
    <circle
      cx="8"
      cy="8"
      r="6.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeDasharray="2.6 2.27"
    />
  ),
}

/// A verdict in words with its shape: circle and tick, triangle, octagon and cross, or a dashed circle.
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`status ${tone}`}>
      <svg aria-hidden="true" width="15" height="15" viewBox="0 0 16 16">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  )
}
