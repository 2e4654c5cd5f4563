import { ScreenHeading } from '../../ui/screen-heading.tsx'

export function FamilyScreen({ family }: { readonly family: string }) {
  return <ScreenHeading title={family}>{family}</ScreenHeading>
}
