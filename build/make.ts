import { ensureBuilt } from './app.ts'

ensureBuilt()
