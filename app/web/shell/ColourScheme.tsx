import { useColourScheme } from 'foundation/web/theme/colour_scheme'

/// Light or dark; the system decides until somebody presses this.
export function ColourScheme() {
  const [now, choose] = useColourScheme()
  const other = now === 'light' ? 'dark' : 'light'
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={`Show in ${other} colours`}
      onClick={() => choose(other)}
    >
      <svg aria-hidden="true" width="18" height="18" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M10 1.5a8.5 8.5 0 0 1 0 17Z" fill="currentColor" />
      </svg>
    </button>
  )
}
