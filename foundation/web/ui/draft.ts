import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

interface DraftOf<Words> {
  words: Words
  /// What stood when the writing began, and how it is sent with the version that was then seen.
  began: Words
  send: (words: Words) => Promise<unknown>
}

/// Writing in the place of what stands. What somebody else saves meanwhile disturbs nothing: it is shown beside the
/// draft, the server refuses the first saving, and only a second one, after both texts were seen, takes its place.
export function useDraft<Words>(
  standing: Words,
  send: (words: Words) => Promise<unknown>,
  onSaved?: () => void,
) {
  const [draft, setDraft] = useState<DraftOf<Words>>()
  const saving = useMutation({
    mutationFn: ({ words, send }: Pick<DraftOf<Words>, 'words' | 'send'>) => send(words),
    onSuccess: () => {
      setDraft(undefined)
      onSaved?.()
    },
  })
  const close = () => {
    setDraft(undefined)
    saving.reset()
  }
  return {
    words: draft?.words,
    writing: draft !== undefined,
    begin: () => setDraft({ words: standing, began: standing, send }),
    change: (words: Words) => setDraft(now => now && { ...now, words }),
    close,
    save: () =>
      draft && saving.mutate({ words: draft.words, send: saving.error?.overtaken ? send : draft.send }),
    pending: saving.isPending,
    problem: saving.error,
    overtaken:
      draft !== undefined &&
      (saving.error?.overtaken || JSON.stringify(draft.began) !== JSON.stringify(standing)),
  }
}
