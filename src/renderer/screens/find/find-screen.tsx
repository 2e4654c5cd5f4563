import { ScreenHeading } from '../../ui/screen-heading.tsx'

export function FindScreen(_: { readonly words: string }) {
  return <ScreenHeading title="FindScreen">FindScreen</ScreenHeading>
}
