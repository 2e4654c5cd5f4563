import { ScreenHeading } from '../../ui/screen-heading.tsx'

export function FindScreen() {
  return <ScreenHeading title="FindScreen">FindScreen</ScreenHeading>
}
