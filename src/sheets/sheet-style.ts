import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline'
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline'
import { columnKinds, columnWidths, textWidth } from './layout.ts'
import type { SheetLayout, TextSize } from './layout.ts'

const face = (data: string, weight: number): string =>
  `@font-face{font-family:'Waymark Sheet';font-weight:${weight};src:url(${data}) format('woff2')}`

/** Fonts, and what is the same on every sheet and page. */
const documentStyle = `
${face(regular, 400)}
${face(bold, 700)}
*{box-sizing:border-box;margin:0;padding:0}
html{color:#000;font-family:'Waymark Sheet',sans-serif;hyphens:none}
h1,h2,p,li{orphans:2;widows:2;text-wrap:pretty;overflow-wrap:anywhere}
h1,h2,strong,th{font-weight:700}
h1,h2,caption{break-after:avoid}
ul{list-style:none}
.page{break-inside:avoid}
.page+.page,.sheet+.sheet{break-before:page}
.heading{display:flex;align-items:baseline;justify-content:space-between;break-after:avoid}
.heading p{white-space:nowrap}
li{break-inside:avoid}
.list{list-style:'•\\2002'}
.run-in h2,.run-in ul,.run-in li{display:inline;font-size:inherit}
.columns,.phone-code.beside,.letterhead{display:flex;align-items:flex-start}
.letterhead{align-items:center}
table{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0;break-inside:avoid;
font-variant-numeric:tabular-nums}
caption{text-align:right;position:relative;top:-2px;font-weight:400;white-space:nowrap}
th,td{text-align:left;vertical-align:baseline;overflow-wrap:anywhere}
tbody th{font-weight:400}
tr{break-inside:avoid}
.share{display:inline-block;white-space:nowrap;text-align:right}
svg{display:block;overflow:visible;flex:none}
.bar{display:inline-block}
.lines li{display:flex;align-items:flex-end}
.lines span{flex:1}
.lines .ends{padding-left:72%}
`

/** The lengths that pages of this layout were measured by, and no other. */
function layoutStyle(layout: SheetLayout): string {
  const { space, type } = layout
  const typeOf = (size: TextSize): string =>
    `font-size:${type[size].size}px;line-height:${type[size].line}px`
  const columns = columnKinds
    .flatMap((kind) =>
      columnWidths(kind, textWidth(layout), layout).map(
        (width, index) => `.${kind}>:nth-child(${index + 1}){width:${width}px}`,
      ),
    )
    .join('')
  const air = Array.from(
    { length: space.mostAir + 1 },
    (_, more) => `&.air-${more} .heading{margin-top:${space.beforeHeading + more}px}`,
  ).join('')
  const border = `${space.rule}px solid`
  return `
&{width:${textWidth(layout)}px;${typeOf('body')}}
.title{${typeOf('title')}}
.body{${typeOf('body')}}
.small{${typeOf('small')}}
.note{${typeOf('note')}}
p{padding-bottom:${space.betweenItems}px}
.heading{margin-top:${space.beforeHeading}px;gap:${2 * space.cellSide}px;border-top:${border} #000;
padding:${space.ruleToHeading}px 0 ${space.afterHeading}px}
.heading p{padding:0;line-height:${type.small.line}px}
li{padding-bottom:${space.betweenItems}px}
.list{padding-left:${space.listIndent}px}
.list li{padding-left:0}
.run-in{padding-bottom:${space.between}px}
.run-in.body{padding-top:${space.between}px}
.run-in li{padding:0}
.columns{gap:${space.columnGap}px}
.phone-code.beside>div{padding-top:${space.besideCode}px}
.letterhead{gap:${2 * space.cellSide}px;padding-bottom:${space.between}px}
.letterhead.head{padding-bottom:${space.beforeHeading}px}
.running{padding-bottom:${space.afterRunning}px}
${air}${columns}
table{${typeOf('small')};margin-top:${-type.small.line - space.afterHeading}px}
caption{padding-bottom:${space.afterHeading}px}
th,td{padding:${space.cellAbove}px ${space.cellSide}px ${space.cellBelow}px 0;border-bottom:${border} #999}
thead th{vertical-align:bottom;border-bottom-color:#000}
.number{text-align:right;padding:${space.cellAbove}px 0 ${space.cellBelow}px ${space.cellSide}px}
.share{width:${space.barFigure}px;padding-right:${space.cellSide}px}
.lines{${typeOf('small')}}
.lines li{padding:0;height:${space.blankLine}px;border-bottom:${space.rule}px solid #000}
`
}

/** On a screen, pages stand below each other; on a narrow one text wraps, and what is drawn scrolls. */
const screenStyle = `
@media screen{
html{background:#fff}
body{padding:16px}
.page{margin:0 auto 48px;max-width:100%}
@media (max-width:760px){
.page{overflow-x:auto}
.columns{display:block}
.columns>:nth-child(n){width:auto!important}
.heading{flex-wrap:wrap;row-gap:0!important}
.heading p,caption{white-space:normal}
table{margin-top:0!important}
caption{top:0;text-align:left}
}
}
`

/** Pages of one layout in a document; `more` are rules of their own. */
export interface PageStyle {
  readonly layout: SheetLayout
  readonly more?: string
}

const pageRule = (name: string, { pageWidth, pageHeight, margin }: SheetLayout): string =>
  `@page ${name}{size:${pageWidth}px ${pageHeight}px;margin:${margin}px}`

/** The class of the pages that are set in the style at `index`. */
export const styleClass = (index: number): string => `set-${index + 1}`

/** The style of a document whose pages are set in `styles`. */
export function sheetStyle(styles: readonly PageStyle[]): string {
  const pages = styles.map(({ layout, more = '' }, index) => {
    // A document of one size leaves the page unnamed, as every viewer understands it.
    const name = styles.length > 1 ? styleClass(index) : ''
    const named = name ? `page:${name};` : ''
    return `${pageRule(name, layout)}\n.${styleClass(index)}{${named}${layoutStyle(layout)}${more}}`
  })
  return `${documentStyle}${pages.join('')}${screenStyle}`
}
