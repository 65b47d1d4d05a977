import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import type { Shape } from 'foundation/web/api/shapes'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Select, Textarea, TextInput } from 'foundation/web/ui'
import type { Alliance } from './alliance_queries'
import { choicesOf, phases, tiers, typeChoices } from './words'

interface DescribeAllianceProps {
  alliance: Alliance
  opened: boolean
  onClose: () => void
}

/// What the alliance says of itself, changed by one of its alliance managers.
export function DescribeAlliance(props: DescribeAllianceProps) {
  if (!props.opened) return null
  return <Form {...props} />
}

function Form({ alliance, opened, onClose }: DescribeAllianceProps) {
  const room = useRoom()
  const [draft, setDraft] = useState<Shape<'AllianceChange'>>(() => asDraft(alliance))
  const change = (more: Partial<typeof draft>) => setDraft({ ...draft, ...more })
  const save = useMutation({
    mutationFn: () =>
      api.put(
        '/alliances/{alliance}',
        { alliance: alliance.slug },
        { ...draft, north_star: draft.north_star || undefined },
        { version: alliance.version },
      ),
    onSuccess: () => {
      note('Everybody in the alliance sees it as you described it.')
      onClose()
    },
  })
  return (
    <Dialog
      title={`Describe ${alliance.name} anew`}
      opened={opened}
      onClose={onClose}
      room={room}
      thing="this description"
      size="lg"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          save.mutate()
        }}
      >
        {save.error && save.error.faults.length === 0 && <ProblemNote problem={save.error} />}
        <TextInput
          label="Name"
          value={draft.name}
          onChange={event => change({ name: event.currentTarget.value })}
          required
          {...faultOf(save.error, '/name')}
        />
        <Textarea
          label="North Star"
          description="Only words that every company has agreed."
          autosize
          minRows={2}
          value={draft.north_star ?? ''}
          onChange={event => change({ north_star: event.currentTarget.value })}
          {...faultOf(save.error, '/north_star')}
        />
        <div className="grid c2">
          <Select
            label="Kind"
            data={typeChoices}
            value={draft.type}
            onChange={type => type && change({ type })}
            {...faultOf(save.error, '/type')}
          />
          <Select
            label="Tier"
            data={choicesOf(tiers)}
            value={draft.tier}
            onChange={tier => change({ tier: tier as Alliance['tier'] })}
          />
          <Select
            label="Phase"
            data={choicesOf(phases)}
            value={draft.phase}
            onChange={phase => change({ phase: phase as Alliance['phase'] })}
          />
          <TextInput
            label="Effective date"
            type="date"
            value={draft.effective_date}
            onChange={event => change({ effective_date: event.currentTarget.value })}
            {...faultOf(save.error, '/effective_date')}
          />
        </div>
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={save.isPending}>
            Describe it like this
          </Act>
        </div>
      </form>
    </Dialog>
  )
}

const asDraft = ({ name, type, tier, phase, effective_date, north_star }: Alliance) => ({
  name,
  type,
  tier,
  phase,
  effective_date,
  north_star,
})
