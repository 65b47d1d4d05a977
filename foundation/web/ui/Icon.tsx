import { drawings, filled } from './drawings'

export type IconName = keyof typeof drawings

/// A drawing beside words. It is hidden from screen readers: the words say what it means.
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  const solid = filled.has(name)
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={solid ? 'currentColor' : 'none'}
      stroke={solid ? 'none' : 'currentColor'}
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
