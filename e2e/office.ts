import type { Page } from '@playwright/test'
import type { Waymark } from './app.ts'

/** What the system's open dialog answers from now on; null for cancel. */
export async function chooseNext({ electron }: Waymark, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)
}

/** Where the system's save dialog saves from now on. */
export async function saveNext({ electron }: Waymark, filePath: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, filePath)
}

/** The bytes of a picture of one colour that the page itself draws. */
export async function drawPicture(
  page: Page,
  type: 'image/png' | 'image/jpeg',
  width: number,
  height: number,
): Promise<Buffer> {
  const base64 = await page.evaluate(
    (wanted) => {
      const canvas = document.createElement('canvas')
      canvas.width = wanted.width
      canvas.height = wanted.height
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('no canvas')
      pen.fillStyle = '#15485a'
      pen.fillRect(0, 0, wanted.width, wanted.height)
      pen.fillStyle = '#ffffff'
      pen.fillRect(wanted.width / 4, wanted.height / 4, wanted.width / 2, wanted.height / 2)
      return canvas.toDataURL(wanted.type).split(',')[1] ?? ''
    },
    { type, width, height },
  )
  return Buffer.from(base64, 'base64')
}

/** A moving picture of about a second that the page itself records. */
export async function recordVideo(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 180
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' })
    const parts: Blob[] = []
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve))
    recorder.start()
    for (let frame = 0; frame < 30; frame += 1) {
      pen.fillStyle = `hsl(${frame * 12} 60% 40%)`
      pen.fillRect(0, 0, 320, 180)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    recorder.stop()
    await ended
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  return Buffer.from(base64, 'base64')
}
