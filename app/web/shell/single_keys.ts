const key = 'entente-single-keys'

/// Whether keys without Ctrl do anything: people who steer by voice switch them off.
export function areKeysOn(): boolean {
  return localStorage.getItem(key) !== 'off'
}

export function turnKeys(on: boolean) {
  if (on) localStorage.removeItem(key)
  else localStorage.setItem(key, 'off')
}
