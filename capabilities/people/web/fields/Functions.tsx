import type { Problem } from 'foundation/web/api/problem'
import { faultOf, TagsInput } from 'foundation/web/ui'

const usual = [
  'Alliance management',
  'Business development',
  'Clinical',
  'Commercial',
  'Finance',
  'IT security',
  'Legal',
  'Manufacturing',
  'Medical',
  'Programme management',
  'Quality',
  'R&D',
  'Regulatory',
  'Sales',
  'Supply',
]

interface FunctionsProps {
  value: string[]
  onChange: (value: string[]) => void
  problem?: Problem | null
  description?: string
}

/// What somebody works on: the usual words, or one's own.
export function Functions({
  value,
  onChange,
  problem,
  description = 'What they work on. Press Enter after each.',
}: FunctionsProps) {
  return (
    <TagsInput
      label="Functions"
      description={description}
      data={usual}
      value={value}
      onChange={onChange}
      maxTags={10}
      acceptValueOnBlur
      {...faultOf(problem, '/functions')}
    />
  )
}
