// Plain JavaScript, so that a Node that is too old can still read it and say so.
const found = process.versions.node
if (Number(found.split('.')[0]) < 24) {
  console.error(
    `Waymark needs Node 24 or newer and found ${found}. Run its npm scripts after \`npm ci\`, which brings the right one.`,
  )
  process.exit(1)
}
