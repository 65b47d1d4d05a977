import { activity } from 'capabilities/activity/web'
import { alliances } from 'capabilities/alliances/web'
import { cascades } from 'capabilities/cascades/web'
import { coaching } from 'capabilities/coaching/web'
import { complaints } from 'capabilities/complaints/web'
import { councils } from 'capabilities/councils/web'
import { escalations } from 'capabilities/escalations/web'
import { issues } from 'capabilities/issues/web'
import { notes } from 'capabilities/notes/web'
import { patterns } from 'capabilities/patterns/web'
import { people } from 'capabilities/people/web'
import { policies } from 'capabilities/policies/web'
import { precedents } from 'capabilities/precedents/web'
import { questions } from 'capabilities/questions/web'
import { records } from 'capabilities/records/web'
import { requests } from 'capabilities/requests/web'
import { rooms } from 'capabilities/rooms/web'
import { collected, type Place, type Screens } from 'foundation/web/screens'

/// Every capability that has screens. A new one is one line here.
const all: Screens[] = [
  people,
  alliances,
  rooms,
  notes,
  policies,
  issues,
  escalations,
  coaching,
  precedents,
  cascades,
  questions,
  requests,
  complaints,
  patterns,
  councils,
  records,
  activity,
]

/// The pages that the capabilities hang under a place.
export const under = (place: Place) => all.flatMap(one => one.routes[place] ?? [])

export const house = collected(all)
