import { useQuery } from '@tanstack/react-query'
import { useMe } from 'foundation/web/api/session'
import { allianceQuery } from 'foundation/web/room'

/// The seats of one's own company in an alliance that somebody else holds.
export function useColleagues(slug: string, enabled: boolean) {
  const me = useMe()
  const { data } = useQuery({ ...allianceQuery(slug), enabled })
  const party = data?.parties.find(one => one.ours)?.party
  return (data?.seats ?? []).flatMap(seat =>
    seat.party === party && seat.holder?.person && seat.holder.person !== me.person
      ? [{ seat: seat.id, person: seat.holder.person, name: seat.holder.name, title: seat.title }]
      : [],
  )
}
