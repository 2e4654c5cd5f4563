import { ScreenHeading } from '../../ui/screen-heading.tsx'

export function DataScreen() {
  return <ScreenHeading title="DataScreen">DataScreen</ScreenHeading>
}
