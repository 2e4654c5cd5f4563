import { contextBridge, ipcRenderer } from 'electron'
import type { Answer, Bridge } from '../shared/contract.ts'
import { channelOf, eventNames } from '../shared/events.ts'

const bridge: Bridge = {
  call: (name, input): Promise<Answer<unknown>> => ipcRenderer.invoke('waymark', name, input),
  on: (name, listener) => {
    const known = eventNames.find((event) => event === name)
    if (!known) return () => undefined
    const channel = channelOf(known)
    // Electron's own event object gives access to the sender and stays on this side.
    const heard = (_event: unknown, detail: unknown): void => listener(detail)
    ipcRenderer.on(channel, heard)
    return () => void ipcRenderer.off(channel, heard)
  },
}

contextBridge.exposeInMainWorld('waymark', bridge)
