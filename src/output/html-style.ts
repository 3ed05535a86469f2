/** Style sheet of the pages that vanban writes: light and dark, screen and print. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #666; --line: #ddd; --tint: 86%; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181b; --soft: #9aa0a6; --line: #3a3f45; --tint: 26%; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.75 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { font-size: 1.35rem; line-height: 1.35; margin: .2rem 0 .6rem; }
h2 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
article { border-top: 2px solid var(--line); padding: 1rem 0 2rem; }
.id, .facts, .legend, footer { color: var(--soft); font-size: .85rem; }
.facts span { margin-right: 1.2rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 1rem 0; }
.text > div { margin: 0 0 .7rem; }
.headline { font-weight: 650; } .lead { font-weight: 500; } .caption { font-style: italic; } .metadata, .noise, .byline, .source, .dateline { color: var(--soft); } .noise { text-decoration: line-through; text-decoration-thickness: 1px; }
mark { color: inherit; background: hsl(var(--hue) 75% var(--tint)); border: 1px solid hsl(var(--hue) 45% 50% / .55); border-radius: .3em; padding: .05em .2em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark > mark { padding-block: 0; }
mark::after { content: attr(data-type); color: var(--soft); font-size: .58em; font-weight: 650; letter-spacing: .03em; margin-left: .35em; vertical-align: .15em; user-select: none; }
.PERSON { --hue: 205; } .TITLE { --hue: 38; } .ORGANIZATION { --hue: 130; } .LOCATION { --hue: 265; } .DATE { --hue: 175; } .LAW { --hue: 0; } .EVENT { --hue: 320; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; }
th { color: var(--soft); font-weight: 600; }
.scroll { overflow-x: auto; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } article { break-before: page; } article:first-of-type { break-before: auto; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .legend { display: none; } tr { break-inside: avoid; } }
`
