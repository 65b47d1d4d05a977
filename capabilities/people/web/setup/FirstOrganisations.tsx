import { useNavigate } from '@tanstack/react-router'
import { Act } from 'foundation/web/ui'
import { HostedOrganisations } from '../HostedOrganisations'
import { DemoBeside } from './DemoBeside'

/// The last step: the two companies, or a look around first.
export function FirstOrganisations() {
  const navigate = useNavigate()
  return (
    <div className="stack wide">
      <HostedOrganisations />
      <DemoBeside />
      <div className="row end">
        <Act look="main" onClick={() => void navigate({ to: '/server' })}>
          Finish
        </Act>
      </div>
    </div>
  )
}
