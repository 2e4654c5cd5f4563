import { ScreenHeading } from '../../ui/screen-heading.tsx'

/** Everything about one occupation. */
export function ProfileScreen({ code }: { readonly code: string }) {
  return <ScreenHeading title={code}>{code}</ScreenHeading>
}
