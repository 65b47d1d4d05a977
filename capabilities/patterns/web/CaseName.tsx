import { Link } from '@tanstack/react-router'
import { RoomTag } from 'foundation/web/room'
import { caseAddress, inItOnly, unpublished } from './cases'
import type { CaseLine } from './pattern_queries'

/// A case by its question, which leads to its page; those who do not read it yet see that it exists.
export function CaseName({ slug, one }: { slug: string; one: CaseLine }) {
  const address = caseAddress(slug, one)
  if (!address) return <span className="muted">{unpublished}</span>
  return (
    <>
      <Link to={address}>{one.question}</Link>
      {inItOnly(one) && (
        <>
          {' '}
          <RoomTag kind="restricted" />
        </>
      )}
    </>
  )
}
