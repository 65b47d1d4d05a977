import type { Problem } from 'foundation/web/api/problem'
import { faultOf, PasswordInput } from 'foundation/web/ui'

interface PasswordProps {
  label: string
  /// A new one is explained; the present one is only asked for.
  kind: 'new' | 'present'
  value: string
  onChange: (value: string) => void
  problem?: Problem | null
  at?: string
}

/// A password that can be shown, pasted and filled in by a password keeper.
export function Password({ label, kind, value, onChange, problem, at = '/password' }: PasswordProps) {
  return (
    <PasswordInput
      label={label}
      description={
        kind === 'new'
          ? 'At least 15 characters. Four or five words that do not belong together are easy to keep in mind.'
          : undefined
      }
      autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      required
      {...faultOf(problem, at)}
    />
  )
}
