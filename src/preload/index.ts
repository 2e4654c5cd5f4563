import { contextBridge, ipcRenderer } from 'electron'
import type { Answer, Bridge } from '../shared/contract.ts'

const bridge: Bridge = {
  call: (name, input): Promise<Answer<unknown>> => ipcRenderer.invoke('waymark', name, input),
}

contextBridge.exposeInMainWorld('waymark', bridge)
