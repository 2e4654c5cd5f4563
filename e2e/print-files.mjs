// Run by Electron: prints each HTML file after `--` to the PDF that follows it, as the program does.
import { BrowserWindow, app } from 'electron'
import { writeFileSync } from 'node:fs'

async function printAll(files) {
  const window = new BrowserWindow({ show: false })
  for (let at = 0; at < files.length; at += 2) {
    await window.loadFile(files[at])
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    writeFileSync(files[at + 1], pdf)
  }
}

// Electron is not ready before this module has run, so it must not wait here.
app.disableHardwareAcceleration()
app
  .whenReady()
  .then(() => printAll(process.argv.slice(process.argv.indexOf('--') + 1)))
  .then(
    () => app.exit(0),
    (error) => {
      process.stderr.write(`${String(error)}\n`)
      app.exit(1)
    },
  )
