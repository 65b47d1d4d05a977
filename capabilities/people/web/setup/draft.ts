import { timeZoneHere } from '../fields/TimeZone'

/// What the steps gather before anything is sent.
export interface SetUpDraft {
  name: string
  public_url: string
  administrator: { name: string; mail: string; password: string; time_zone: string; language: string }
}

export const newSetUp = (): SetUpDraft => ({
  name: 'Entente',
  public_url: location.origin,
  administrator: { name: '', mail: '', password: '', time_zone: timeZoneHere(), language: 'en' },
})

/// What each step is handed.
export interface Turn {
  draft: SetUpDraft
  onChange: (draft: SetUpDraft) => void
  onBack: () => void
  onNext: () => void
}
