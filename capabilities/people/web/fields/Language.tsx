import type { Problem } from 'foundation/web/api/problem'
import { faultOf, Select } from 'foundation/web/ui'

const languages = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pt', 'zh']
const nameOf = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code

interface LanguageProps {
  value: string
  onChange: (value: string) => void
  problem?: Problem | null
}

/// The language that somebody prefers to work in.
export function Language({ value, onChange, problem }: LanguageProps) {
  const codes = languages.includes(value) ? languages : [value, ...languages]
  return (
    <Select
      label="Language"
      description="The one you prefer to work in. Screens are in English so far."
      data={codes.map(code => ({ value: code, label: nameOf(code) }))}
      value={value}
      onChange={chosen => chosen && onChange(chosen)}
      {...faultOf(problem, '/language')}
    />
  )
}
