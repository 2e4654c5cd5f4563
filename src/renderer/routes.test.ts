import { describe, expect, it } from 'vitest'
import { addressOf, rememberedAddress, viewAt } from './routes.ts'
import type { View } from './routes.ts'
import { emptyComparison } from './screens/compare/compare-address.ts'

describe('addresses', () => {
  const views: readonly Exclude<View, { name: 'unknown' }>[] = [
    { name: 'find', words: '' },
    { name: 'find', words: 'medical coder' },
    { name: 'find', words: 'R&D? 50% + "C#"' },
    { name: 'family', family: '29' },
    { name: 'occupation', code: '29-2072.00' },
    { name: 'occupation', code: '29-2072' },
    { name: 'compare', comparison: emptyComparison },
    {
      name: 'compare',
      comparison: {
        ...emptyComparison,
        occupations: ['29-2072.00', '43-4171.00'],
        areas: ['CA', 'US'],
        needs: { amount: 22.5, per: 'hour' },
      },
    },
    { name: 'lists', list: 'highest-paid', education: null },
    { name: 'lists', list: 'declining', education: "Bachelor's degree" },
    { name: 'drawer', open: null },
    { name: 'drawer', open: { id: null, job: null } },
    { name: 'drawer', open: { id: null, job: '29-2072.00' } },
    { name: 'drawer', open: { id: '4f0c0a3e-1f2b-4c3d-8e4f-5a6b7c8d9e0f', job: null } },
    { name: 'clients' },
    { name: 'templates' },
    { name: 'casebook' },
    { name: 'log' },
    { name: 'records' },
    { name: 'client', id: '4f0c0a3e-1f2b-4c3d-8e4f-5a6b7c8d9e0f' },
    { name: 'client-file' },
    { name: 'client-form', id: null },
    { name: 'client-form', id: '4f0c0a3e-1f2b-4c3d-8e4f-5a6b7c8d9e0f' },
    { name: 'note', id: '4f0c0a3e-1f2b-4c3d-8e4f-5a6b7c8d9e0f' },
    { name: 'data' },
    { name: 'settings' },
  ]
  it.each(views)('lead back to the view they were made from: $name', (view) => {
    expect(viewAt(addressOf(view))).toEqual(view)
  })

  it.each([
    '/compare?jobs=nurse',
    '/compare/x',
    '/drawer/x',
    '/drawer/new?job=nurse',
    '/lists?list=luckiest',
    '/lists?education=none',
    '/occupation',
    '/occupation/nurse',
    '/family/2',
    '/data/x',
    '/client/Ann',
    '/note/new',
    '/clients/x',
    '/occupation/29-2072.00/x',
  ])('that name no view are unknown: %s', (address) => {
    expect(viewAt(address)).toEqual({ name: 'unknown' })
  })
})

describe('an address that is written down', () => {
  it.each([
    ['/?words=I%20was%20fired%20as%20a%20welder', '/'],
    [
      '/compare?jobs=29-2072.00,43-4171.00&places=CA,US&pay=hourly&last=45000/year&needs=22/hour&hours=32.5&weeks=50&by=place&sort=p10&order=asc',
      '/compare?jobs=29-2072.00,43-4171.00&places=CA,US&pay=hourly&by=place&sort=p10&order=asc',
    ],
    ['/compare?needs=22/hour', '/compare'],
    ['/compare?jobs=nurse&needs=22/hour', '/'],
    ['/client/of-a-later-version?name=Ann', '/'],
    ['/client/4f0c0a3e-1f2b-4c3d-8e4f-5a6b7c8d9e0f', '/clients'],
    ['/client-file', '/clients'],
    ['/client-form/4f0c0a3e-1f2b-4c3d-8e4f-5a6b7c8d9e0f', '/clients'],
    ['/note/4f0c0a3e-1f2b-4c3d-8e4f-5a6b7c8d9e0f', '/clients'],
  ])('holds nothing that the client said: %s', (address, remembered) => {
    expect(rememberedAddress(address)).toBe(remembered)
  })

  it.each(['/', '/family/29', '/occupation/29-2072.00', '/lists?list=declining', '/data'])(
    'stays as it is otherwise: %s',
    (address) => {
      expect(rememberedAddress(address)).toBe(address)
    },
  )
})
