import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { Icon } from 'foundation/web/ui/Icon'

/// Light or dark; the system decides until somebody presses this.
export function ColourScheme() {
  // The library would silence transitions with an injected style, which the content security policy refuses.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const now = useComputedColorScheme('light')
  const other = now === 'light' ? 'dark' : 'light'
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={`Show in ${other} colours`}
      onClick={() => setColorScheme(other)}
    >
      <Icon name="scheme" size={20} />
    </button>
  )
}
