import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

interface DraftOf<Words> {
  words: Words
  /// What stood when the writing began, and how it is sent with the version that was then seen.
  began: Words
  send: (words: Words) => Promise<unknown>
}

/// What tells the others of the words as they are written, where several write in one text.
interface PenOf<Words> {
  write: (words: Words) => void
  putDown: () => void
  left: Words | undefined
}

/// Writing in the place of what stands. What somebody else saves meanwhile disturbs nothing: it is shown beside the
/// draft, the server refuses the first saving, and only a second one, after both texts were seen, takes its place.
export function useDraft<Words>(
  standing: Words,
  send: (words: Words) => Promise<unknown>,
  onSaved?: () => void,
  pen?: PenOf<Words>,
) {
  const [draft, setDraft] = useState<DraftOf<Words>>()
  const saving = useMutation({
    mutationFn: ({ words, send }: Pick<DraftOf<Words>, 'words' | 'send'>) => send(words),
    onSuccess: () => {
      setDraft(undefined)
      pen?.putDown()
      onSaved?.()
    },
  })
  const beginWith = (words: Words) => {
    setDraft({ words, began: standing, send })
    pen?.write(words)
  }
  const close = () => {
    setDraft(undefined)
    pen?.putDown()
    saving.reset()
  }
  return {
    words: draft?.words,
    writing: draft !== undefined,
    begin: () => beginWith(standing),
    /// Goes on with the words that were left here unsaved.
    goOn: () => beginWith(pen?.left ?? standing),
    change: (words: Words) => {
      setDraft(now => now && { ...now, words })
      pen?.write(words)
    },
    close,
    save: () =>
      draft && saving.mutate({ words: draft.words, send: saving.error?.overtaken ? send : draft.send }),
    pending: saving.isPending,
    /// Waits for the connection, and is sent by itself when it is back.
    waiting: saving.isPaused,
    problem: saving.error,
    overtaken:
      draft !== undefined &&
      (saving.error?.overtaken || JSON.stringify(draft.began) !== JSON.stringify(standing)),
  }
}
