import { Act, Icon, Radio, TextInput } from 'foundation/web/ui'
import { freshPartner, type Partner } from './draft'
import type { StepProps } from './NewAlliance'
import './companies.css'

/// Who is in it: us and one or more partners.
export function Companies({ draft, change }: StepProps) {
  const put = (partner: Partner) =>
    change({ partners: draft.partners.map(one => (one.id === partner.id ? partner : one)) })
  const add = () =>
    change({
      partners: [...draft.partners, freshPartner(Math.max(...draft.partners.map(one => one.id)) + 1)],
    })
  const drop = (partner: Partner) =>
    change({
      partners: draft.partners.filter(one => one.id !== partner.id),
      pairs: draft.pairs.filter(pair => pair.partner !== partner.id),
    })
  return (
    <div className="stack wide">
      <p>
        <b>{draft.us.name}</b> is one of the companies. Name the other; if there are more than two, add them.
      </p>
      {draft.partners.map((partner, place) => (
        <One
          key={partner.id}
          partner={partner}
          title={draft.partners.length > 1 ? `Partner ${place + 1}` : 'The partner'}
          put={put}
          onDrop={draft.partners.length > 1 ? () => drop(partner) : undefined}
        />
      ))}
      <div className="row">
        <Act onClick={add} icon={<Icon name="plus" size={16} />}>
          Add a company
        </Act>
      </div>
    </div>
  )
}

interface OneProps {
  partner: Partner
  title: string
  put: (partner: Partner) => void
  onDrop?: () => void
}

function One({ partner, title, put, onDrop }: OneProps) {
  const invited = partner.standing === 'invited'
  return (
    <fieldset className="company stack wide">
      <legend>
        <h2>{title}</h2>
      </legend>
      <div className="grid c2">
        <TextInput
          label="Full name"
          value={partner.name}
          onChange={event => put({ ...partner, name: event.currentTarget.value })}
          maxLength={120}
          required
        />
        <TextInput
          label="Short name, as people say it"
          value={partner.short_name}
          onChange={event => put({ ...partner, short_name: event.currentTarget.value })}
          maxLength={40}
          required
        />
      </div>
      <Radio.Group
        label="How it takes part"
        value={partner.standing}
        onChange={standing => put({ ...partner, standing: standing as Partner['standing'] })}
      >
        <Radio
          value="invited"
          label="It signs in"
          description="Its alliance manager confirms by a link that you hand on."
        />
        <Radio
          value="paper"
          label="On paper for now"
          description="It does not sign in yet. Its signatures are recorded by hand; the day it joins it confirms or contests them."
        />
      </Radio.Group>
      <div className="grid c2">
        <TextInput
          label="Its alliance manager"
          value={partner.manager_name}
          onChange={event => put({ ...partner, manager_name: event.currentTarget.value })}
          maxLength={120}
          required={invited}
        />
        <TextInput
          label={invited ? 'Their mail address, which alone can confirm' : 'Their mail address'}
          type="email"
          value={partner.manager_mail}
          onChange={event => put({ ...partner, manager_mail: event.currentTarget.value })}
          required={invited || partner.manager_name !== ''}
        />
      </div>
      {onDrop && (
        <div className="row end">
          <Act onClick={onDrop}>Leave this company out</Act>
        </div>
      )}
    </fieldset>
  )
}
