import type { Problem } from 'foundation/web/api/problem'
import { faultOf, TagsInput, TextInput } from 'foundation/web/ui'
import { TimeZone } from './TimeZone'

export interface OrganisationDraft {
  name: string
  short_name: string
  country: string
  time_zone: string
  mail_domains: string[]
}

interface OrganisationFieldsProps<Draft extends OrganisationDraft> {
  draft: Draft
  onChange: (draft: Draft) => void
  problem?: Problem | null
}

/// What is asked of a company, when it is let in and when it describes itself anew.
export function OrganisationFields<Draft extends OrganisationDraft>(props: OrganisationFieldsProps<Draft>) {
  const { draft, onChange, problem } = props
  const set = (change: Partial<OrganisationDraft>) => onChange({ ...draft, ...change })
  return (
    <>
      <TextInput
        label="Name"
        description="As its contracts name it."
        value={draft.name}
        onChange={event => set({ name: event.currentTarget.value })}
        required
        {...faultOf(problem, '/name')}
      />
      <TextInput
        label="Short name"
        description="As people say it: it stands on buttons and ribbons."
        value={draft.short_name}
        onChange={event => set({ short_name: event.currentTarget.value })}
        maxLength={30}
        required
        {...faultOf(problem, '/short_name')}
      />
      <TagsInput
        label="Mail domains"
        description="What follows the @ in its people's addresses. Press Enter after each."
        placeholder={draft.mail_domains.length ? undefined : 'norvane.example'}
        value={draft.mail_domains}
        onChange={mail_domains => set({ mail_domains })}
        acceptValueOnBlur
        required
        {...faultOf(problem, '/mail_domains')}
      />
      <div className="grid c2">
        <TextInput
          label="Country"
          description="Its two letters, such as CH."
          value={draft.country}
          onChange={event => set({ country: event.currentTarget.value.toUpperCase() })}
          maxLength={2}
          required
          {...faultOf(problem, '/country')}
        />
        <TimeZone
          description="Of its seat."
          value={draft.time_zone}
          onChange={time_zone => set({ time_zone })}
          problem={problem}
        />
      </div>
    </>
  )
}
