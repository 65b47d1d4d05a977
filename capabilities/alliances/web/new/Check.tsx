import { listed } from 'foundation/web/room'
import { phases, tiers, typeName } from '../words'
import { pairInWords, type Draft } from './draft'

/// What will be made, once more in words.
export function Check({ draft }: { draft: Draft }) {
  const committees = draft.committees.filter(committee => committee.chosen)
  const invited = draft.partners.filter(partner => partner.standing === 'invited')
  return (
    <div className="stack wide">
      <h2>{draft.name}</h2>
      {draft.north_star && <p className="agreed said">{draft.north_star}</p>}
      <dl className="pairs">
        <dt>Kind</dt>
        <dd>
          {typeName(draft.type)}, {tiers[draft.tier].toLowerCase()}, {phases[draft.phase].toLowerCase()}
        </dd>
        <dt>Companies</dt>
        <dd>{listed([draft.us.name, ...draft.partners.map(partner => partner.name)])}</dd>
        <dt>Counterparts</dt>
        <dd>{listed(draft.pairs.map(pair => pairInWords(pair, draft))) || 'None yet'}</dd>
        <dt>Committees</dt>
        <dd>{listed(committees.map(committee => committee.name)) || 'None yet'}</dd>
      </dl>
      <p className="muted">
        Founding it opens the joint room and the room of {draft.us.short_name}, with everybody of ours whom
        you seated.
        {invited.length > 0 &&
          ` ${listed(invited.map(partner => partner.short_name))} ${invited.length > 1 ? 'learn' : 'learns'} nothing until you hand on the invitation link.`}
      </p>
    </div>
  )
}
