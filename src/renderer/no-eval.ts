import { z } from 'zod'

// zod would try to build its parsers from text, which the page's content security policy refuses and reports.
z.config({ jitless: true })
