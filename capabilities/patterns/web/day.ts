import { dayInWords } from 'foundation/web/ui'

/// The day of an instant by the calendar that all companies share, in words.
export const dayOf = (at: string) => dayInWords(at.slice(0, 10))
