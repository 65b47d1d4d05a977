import { Card, Who } from 'foundation/web/ui'
import { useRoom } from 'foundation/web/room'
import { HandOver } from 'capabilities/issues/web/HandOver'
import { Block } from './Block'
import type { Part } from './Escalation'
import { settle, write } from './escalation_queries'
import { oursFirst } from './states'

/// How each side sees it, in its own words. Nobody writes in another side's card.
export function SideCards(part: Part) {
  const { ours } = useRoom()
  return (
    <div className="grid c2 level">
      {oursFirst(part.escalation.sides, ours).map(side => (
        <SideCard key={side.party} side={side} {...part} />
      ))}
    </div>
  )
}

function SideCard({ escalation, version, side }: Part & { side: Part['escalation']['sides'][number] }) {
  const { ours } = useRoom()
  const isOurs = side.name === ours
  const text = escalation.write_up.sides.find(one => one.party === side.party)
  const mine = escalation.my_party === side.party || side.on_paper
  const obstacle = mine ? escalation.obstacles.edit : 'Each side writes its own.'
  return (
    <Card
      title={`How ${side.name} sees it`}
      side={isOurs ? 'ours' : 'theirs'}
      aside={<Who name={side.person_name} ours={isOurs} note={side.on_paper ? 'on paper' : undefined} />}
    >
      <Block
        place={`interests:${side.party}`}
        title="Interests"
        of={side.name}
        hint={
          mine
            ? 'What do you need, and why? Not which option you prefer.'
            : `${side.name} has not written its interests yet.`
        }
        text={text?.interests ?? ''}
        obstacle={obstacle}
        save={words => write(escalation.id, version).interests(side.party, words)}
      />
      <Block
        place={`contribution:${side.party}`}
        title="Own contribution"
        of={side.name}
        hint={
          mine
            ? 'What did your own side do that led here? Own first, before anything observed of the other.'
            : `${side.name} has not named its own contribution yet.`
        }
        text={text?.contribution ?? ''}
        obstacle={obstacle}
        save={words => write(escalation.id, version).contribution(side.party, words)}
      />
      {escalation.receivers.length === 0 && escalation.may_hand_over.includes(side.party) && (
        <div className="block">
          <HandOver
            party={side.party}
            partyName={side.name}
            speaker={side.person}
            send={seat => settle(escalation.id).handOver(side.party, seat)}
          />
        </div>
      )}
    </Card>
  )
}
