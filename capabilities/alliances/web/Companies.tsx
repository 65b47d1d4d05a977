import { useState } from 'react'
import { Act, Card, Moment, Status, Who } from 'foundation/web/ui'
import type { Alliance, Party } from './alliance_queries'
import { InviteCompany } from './InviteCompany'
import './companies.css'

/// The parties, and how far each has come in.
export function Companies({ alliance }: { alliance: Alliance }) {
  const [inviting, setInviting] = useState<Party>()
  return (
    <Card title="Companies">
      <ul className="companies">
        {alliance.parties.map(party => (
          <li key={party.party}>
            <Who name={party.short_name} ours={party.ours} alone />
            <div>
              <b>{party.name}</b>
              <Standing party={party} />
              {!party.ours && party.standing !== 'signed_in' && (
                <Act onClick={() => setInviting(party)} obstacle={party.obstacles.invite}>
                  {party.invited_until ? 'Make a new link' : `Invite ${party.short_name}`}
                </Act>
              )}
            </div>
          </li>
        ))}
      </ul>
      {inviting && (
        <InviteCompany alliance={alliance} party={inviting} opened onClose={() => setInviting(undefined)} />
      )}
    </Card>
  )
}

function Standing({ party }: { party: Party }) {
  if (party.standing === 'signed_in')
    return <Status tone="ok">{party.ours ? 'Your company' : 'Confirmed'}</Status>
  if (party.standing === 'paper')
    return (
      <>
        <Status tone="none">On paper</Status>
        <p className="small muted">Does not sign in. Its signatures are recorded by hand and marked so.</p>
      </>
    )
  if (!party.invited_until) return <Status tone="warn">Not invited yet</Status>
  return (
    <>
      <Status tone="warn">Has not confirmed yet</Status>
      <p className="small muted">
        {party.manager_name} has a link until <Moment at={party.invited_until} />.
      </p>
    </>
  )
}
