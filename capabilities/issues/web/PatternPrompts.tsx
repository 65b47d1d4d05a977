import { optionPatterns } from './words'

interface PatternPromptsProps {
  chosen: string | undefined
  onChoose: (code: string | undefined) => void
}

/// Shapes that answers often have, for when nothing comes to mind. One may be noted with the option; none has to be.
export function PatternPrompts({ chosen, onChoose }: PatternPromptsProps) {
  return (
    <details className="patterns" open={!!chosen || undefined}>
      <summary>Ten shapes that answers often have</summary>
      <ul>
        {optionPatterns.map(({ code, name, hint }) => (
          <li key={code}>
            <button
              type="button"
              aria-pressed={code === chosen}
              onClick={() => onChoose(code === chosen ? undefined : code)}
            >
              <b>{name}</b> <span>{hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
