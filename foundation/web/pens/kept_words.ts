/// Words that are not saved, kept by this tab: it may be loaded anew while the line is cut.
export const keptWords = {
  under: (subject: string, part: string) => `entente-words:${subject}:${part}`,
  read<Words>(key: string): Words | undefined {
    const kept = sessionStorage.getItem(key)
    return kept === null ? undefined : (JSON.parse(kept) as Words)
  },
  write: (key: string, words: unknown) => sessionStorage.setItem(key, JSON.stringify(words)),
  forget: (key: string) => sessionStorage.removeItem(key),
  /// Whoever signs out leaves nothing for the next at this machine.
  forgetAll() {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('entente-words:')) sessionStorage.removeItem(key)
  },
}
