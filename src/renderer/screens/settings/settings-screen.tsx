import { ScreenHeading } from '../../ui/screen-heading.tsx'

export function SettingsScreen() {
  return <ScreenHeading title="SettingsScreen">SettingsScreen</ScreenHeading>
}
