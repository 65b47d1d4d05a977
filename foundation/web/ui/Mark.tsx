/// Two circles that overlap without merging: the logo, and the sign of everything joint.
export function Mark({ width = 20 }: { width?: number }) {
  return (
    <svg aria-hidden="true" className="pair" width={width} height={width * 0.7} viewBox="0 0 30 21">
      <circle cx="10.5" cy="10.5" r="9.5" fill="var(--ours)" />
      <circle cx="20" cy="10.5" r="8.25" fill="none" stroke="var(--theirs)" strokeWidth="2.5" />
    </svg>
  )
}
