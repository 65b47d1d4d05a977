import { useState } from 'react'
import { note, Select } from 'foundation/web/ui'
import { AddText } from './AddText'
import { work, type Part } from './issue_queries'
import { choicesOf, kinds } from './words'

type Kind = keyof typeof kinds

interface AddContributionProps {
  label: string
  /// Whose part it was; left out, it is a circumstance.
  of?: string
  for_party?: string
  part: Part
}

/// Names one thing that led here, and of which kind it is.
export function AddContribution({ label, of, for_party, part }: AddContributionProps) {
  const [kind, setKind] = useState<Kind>('act')
  return (
    <AddText
      label={label}
      verb="Name it"
      send={text =>
        work(part)
          .contribution({ of, kind, text, for_party })
          .then(() => note('Named.'))
      }
    >
      {of && (
        <Select
          aria-label={`Kind: ${label}`}
          allowDeselect={false}
          data={choicesOf(kinds)}
          value={kind}
          onChange={chosen => chosen && setKind(chosen as Kind)}
        />
      )}
    </AddText>
  )
}
