import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline'
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline'
import { columnWidths, space, textWidth } from './layout.ts'
import type { ColumnsKind, SheetLayout, TextSize } from './layout.ts'

const face = (data: string, weight: number): string =>
  `@font-face{font-family:'Waymark Sheet';font-weight:${weight};src:url(${data}) format('woff2')}`

/** The print style of a sheet: the lengths that it was measured by, and no other. */
export function sheetStyle(layout: SheetLayout): string {
  const type = (size: TextSize): string =>
    `font-size:${layout.type[size].size}px;line-height:${layout.type[size].line}px`
  const columns = (kind: ColumnsKind): string =>
    columnWidths(kind, textWidth(layout))
      .map((width, index) => `.${kind}>:nth-child(${index + 1}){width:${width}px}`)
      .join('')
  const air = Array.from(
    { length: space.mostAir + 1 },
    (_, more) => `.air-${more} .heading{margin-top:${space.beforeHeading + more}px}`,
  ).join('')
  return `
${face(regular, 400)}
${face(bold, 700)}
@page{size:${layout.pageWidth}px ${layout.pageHeight}px;margin:${layout.margin}px}
*{box-sizing:border-box;margin:0;padding:0}
html{color:#000;background:#fff;font-family:'Waymark Sheet',sans-serif;hyphens:none}
body{${type('body')};width:${textWidth(layout)}px}
h1,h2,p,li{orphans:2;widows:2;text-wrap:pretty;overflow-wrap:anywhere}
h1,h2,strong,th{font-weight:700}
h1,h2,caption{break-after:avoid}
ul{list-style:none}
.page{break-inside:avoid}
.page+.page,.sheet+.sheet{break-before:page}
.title{${type('title')}}
.body{${type('body')}}
.small{${type('small')}}
.note{${type('note')}}
p{padding-bottom:${space.betweenItems}px}
.heading{display:flex;align-items:baseline;justify-content:space-between;gap:${2 * space.cellSide}px;
margin-top:${space.beforeHeading}px;border-top:${space.rule}px solid #000;
padding:${space.ruleToHeading}px 0 ${space.afterHeading}px;break-after:avoid}
.heading p{padding:0;white-space:nowrap;line-height:${layout.type.small.line}px}
li{padding-bottom:${space.betweenItems}px;break-inside:avoid}
.list li{padding-left:${space.listIndent}px;position:relative}
.list li::before{content:'•' / '';position:absolute;left:3px}
.fact{white-space:nowrap}
.run-in{padding-bottom:${space.between}px}
.run-in h2,.run-in ul,.run-in li{display:inline;font-size:inherit;padding:0}
.columns{display:flex;gap:${space.columnGap}px;align-items:flex-start}
${air}${columns('halves')}${columns('pay')}${columns('plan')}
table{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0;${type('small')};
margin-top:${-layout.type.small.line - space.afterHeading}px;break-inside:avoid;font-variant-numeric:tabular-nums}
caption{text-align:right;position:relative;top:-2px;font-weight:400;white-space:nowrap;padding-bottom:${space.afterHeading}px}
th,td{text-align:left;vertical-align:baseline;overflow-wrap:anywhere;
padding:${space.cellAbove}px ${space.cellSide}px ${space.cellBelow}px 0;border-bottom:${space.rule}px solid #999}
thead th{vertical-align:bottom;border-bottom-color:#000}
tbody th{font-weight:400}
tr{break-inside:avoid}
.number{text-align:right;padding:${space.cellAbove}px 0 ${space.cellBelow}px ${space.cellSide}px}
.share{display:inline-block;width:52px;white-space:nowrap;text-align:right;padding-right:${space.cellSide}px}
svg{display:block;overflow:visible}
.bar{display:inline-block}
.lines{${type('small')}}
.lines li{height:${space.blankLine}px;padding:0;border-bottom:${space.rule}px solid #000;display:flex;align-items:flex-end}
.lines span{flex:1}
`
}
