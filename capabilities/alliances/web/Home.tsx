import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { allianceQuery, listed, useRoom } from 'foundation/web/room'
import { Act, Answered, Card, Icon, PageHead } from 'foundation/web/ui'
import type { Alliance } from './alliance_queries'
import { Companies } from './Companies'
import { DescribeAlliance } from './DescribeAlliance'
import { Lately } from './Lately'
import { NextMoves } from './NextMoves'
import { Waiting } from './Waiting'
import { phases, tiers, typeName } from './words'

/// The first page of an alliance: what it is for, who is in it, what waits for me.
export default function Home() {
  const { alliance } = useRoom()
  const slug = alliance?.slug ?? ''
  const query = useQuery({ ...allianceQuery(slug), enabled: slug !== '' })
  return <Answered query={query}>{found => <Front alliance={found} />}</Answered>
}

function Front({ alliance }: { alliance: Alliance }) {
  const [describing, setDescribing] = useState(false)
  return (
    <>
      <PageHead
        title={alliance.name}
        subtitle={`${listed(alliance.parties.map(party => party.short_name))}, ${dayInWords(alliance.day)}`}
        actions={
          <Act
            onClick={() => setDescribing(true)}
            obstacle={alliance.obstacles.describe}
            icon={<Icon name="edit" size={16} />}
          >
            Describe it anew
          </Act>
        }
      />
      <div className="stack wide">
        <Card
          aside={`${typeName(alliance.type)}, ${tiers[alliance.tier].toLowerCase()}, ${phases[alliance.phase].toLowerCase()}`}
          title="North Star"
        >
          <NorthStar text={alliance.north_star} />
        </Card>
        <div className="grid c21">
          <div className="stack wide">
            <Waiting slug={alliance.slug} />
            <Lately slug={alliance.slug} />
          </div>
          <div className="stack wide">
            <Companies alliance={alliance} />
            <NextMoves alliance={alliance} />
          </div>
        </div>
      </div>
      <DescribeAlliance alliance={alliance} opened={describing} onClose={() => setDescribing(false)} />
    </>
  )
}

function NorthStar({ text }: { text?: string | null }) {
  if (text) return <p className="agreed said">{text}</p>
  return (
    <p className="muted">
      Not written yet. It says in one sentence what the companies can only reach together, in words that all
      of them have agreed.
    </p>
  )
}

function dayInWords(day: number) {
  if (day === 0) return 'effective today'
  return day > 0 ? `day ${day} of the alliance` : `effective in ${-day} ${day === -1 ? 'day' : 'days'}`
}
