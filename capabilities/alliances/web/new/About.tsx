import { Select, Textarea, TextInput } from 'foundation/web/ui'
import { choicesOf, phases, tiers, typeChoices } from '../words'
import type { Draft } from './draft'
import type { StepProps } from './NewAlliance'

/// What the alliance is.
export function About({ draft, change }: StepProps) {
  return (
    <div className="stack wide">
      <TextInput
        label="Name"
        description="What everybody will call it. It also becomes part of its address."
        value={draft.name}
        onChange={event => change({ name: event.currentTarget.value })}
        maxLength={80}
        required
      />
      <div className="grid c2">
        <Select
          label="Kind"
          data={typeChoices}
          value={draft.type}
          onChange={type => type && change({ type })}
        />
        <Select
          label="Tier"
          data={choicesOf(tiers)}
          value={draft.tier}
          onChange={tier => change({ tier: tier as Draft['tier'] })}
        />
        <Select
          label="Phase"
          data={choicesOf(phases)}
          value={draft.phase}
          onChange={phase => change({ phase: phase as Draft['phase'] })}
        />
        <TextInput
          label="Effective date (day 0)"
          type="date"
          value={draft.effective_date}
          onChange={event => change({ effective_date: event.currentTarget.value })}
          required
        />
      </div>
      <Textarea
        label="North Star"
        description="What the companies can only reach together, in words that all of them have agreed. Leave it out until they have."
        autosize
        minRows={2}
        maxLength={1000}
        value={draft.north_star}
        onChange={event => change({ north_star: event.currentTarget.value })}
      />
    </div>
  )
}
