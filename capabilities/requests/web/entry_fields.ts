import type { EntryFields } from 'foundation/web/screens'
import { declineReasons, sideDoorReasons } from './request_queries'

const silent = { silent: true } as const

/// How the entries of the request desk are told.
export const fields: EntryFields = {
  'request.from': { label: 'Asked by' },
  'request.to': { label: 'Asked of' },
  'request.asker_name': { label: 'Who asks' },
  'request.need': { label: 'What is needed' },
  'request.why': { label: 'What for' },
  'request.needed_by': { label: 'Needed by' },
  'request.effort_hours': { label: 'Hours of work' },
  'request.answer_by': { label: 'Answer by' },
  'request.party': { label: 'For' },
  'request.name': { label: 'Company' },
  'request.function': { label: 'Function' },
  'request.on_paper': { label: 'On paper' },
  'request.words': { label: 'Words' },
  'request.promise': { label: 'Promise' },
  'request.date': { label: 'Promised for' },
  'request.trade_off': { label: 'What it displaces' },
  'request.decline': { label: 'Declined' },
  'request.reason': { label: 'Because', words: declineReasons },
  'request.alliance': silent,
  'request.asked': silent,
  'request.managers': silent,
  'side-door.side_door': { label: 'Side door' },
  'side-door.party': { label: 'Noted for' },
  'side-door.note': { label: 'Note' },
  'side-door.what': { label: 'What came another way' },
  'side-door.on': { label: 'On' },
  'side-door.reason': { label: 'What made it easier', words: sideDoorReasons },
  'side-door.words': { label: 'In words' },
  'side-door.alliance': silent,
}
