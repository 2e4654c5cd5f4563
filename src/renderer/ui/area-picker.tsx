import { messages } from '../../shared/messages.ts'
import { useArea, useAreas, useChangeSettings } from '../settings.ts'
import { useAnnounce } from './announcer.tsx'
import { Select } from './select.tsx'

/** Chooses the place that figures are shown for, everywhere and from now on. */
export function AreaPicker({ label }: { readonly label: string }) {
  const area = useArea()
  const areas = useAreas()
  const change = useChangeSettings()
  const announce = useAnnounce()
  return (
    <Select
      label={label}
      value={area.code}
      options={areas.map(({ code, name }) => ({ value: code, text: name }))}
      onChange={(code) => {
        change.mutate({ area: code })
        const chosen = areas.find((one) => one.code === code)
        if (chosen) announce(messages.frame.figuresNowFor(chosen.name))
      }}
    />
  )
}
