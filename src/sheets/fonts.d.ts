declare module '*.woff2?inline' {
  /** The whole file as a `data:` address. */
  const address: string
  export default address
}
