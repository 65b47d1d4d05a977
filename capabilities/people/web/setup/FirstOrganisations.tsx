import { useNavigate } from '@tanstack/react-router'
import { Act, Card } from 'foundation/web/ui'
import { HostedOrganisations } from '../HostedOrganisations'

/// The last step: the two companies, or a look around first.
export function FirstOrganisations() {
  const navigate = useNavigate()
  return (
    <div className="stack wide">
      <HostedOrganisations />
      <Card title="Or look around first">
        <p>
          <code>./run --demo</code> starts a second server with seven alliances of invented companies, in a
          folder of its own (<code>data-demo</code>), and prints a sign-in link for each person. Nothing of it
          mixes with yours.
        </p>
      </Card>
      <div className="row end">
        <Act look="main" onClick={() => void navigate({ to: '/server' })}>
          Finish
        </Act>
      </div>
    </div>
  )
}
