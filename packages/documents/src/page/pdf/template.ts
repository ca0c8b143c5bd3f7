import type { Printed } from '../printed.ts';

/** Width of the labels of a table of rows, in inches: those of a letter are long, the values of a notice are. */
const labelWidth = { letter: 3.1, notice: 2.5 } as const;

/**
 * The page of a letter or notice in Typst. The text arrives as JSON in `page.json` (`page.ts` makes it), so nothing in it
 * can be read as markup. A run is either a string or a list that
 * alternates breakable and unbreakable parts (`unbreakable.ts`).
 *
 * Only fonts inside the compiler are named and fallback is off: a character no font can draw is an error of the PDF/UA-1
 * export instead of an empty space. Hyphenation, ligatures, justification and smart quotes are off, so that the text
 * taken from the page is the text of the it. A paragraph that continues a text begins with an indent, so that at the
 * top of a page it can be told from the rest of a broken paragraph.
 *
 * Rows of a table are as far apart as lines of a paragraph and paragraphs half as far again, so that extraction of the
 * text, which goes by the usual distance of lines, sees the gaps.
 *
 * For speed (a fifth of the work of a letter): nothing of the letter stands in a set rule that covers its text, so that
 * what letters share is laid out once; the title is set at the end and the foot is looked up. Columns have fixed widths
 * and rows a fixed height where their text surely fits in one line, so that cells are not measured first.
 */
export function template({ kind, language, pageNumber }: Pick<Printed, 'kind' | 'language' | 'pageNumber'>): string {
  const [lang, region] = language.split('-');
  return String.raw`
#let it = json("page.json")
#let ink = rgb("#1b1f24")
#let accent = rgb("#123a5c")

#set text(
  font: ("Libertinus Serif", "New Computer Modern", "New Computer Modern Math", "DejaVu Sans Mono"),
  fallback: false,
  lang: "${lang}",
  region: "${region}",
  size: 11.5pt,
  fill: ink,
  hyphenate: false,
  ligatures: false,
  discretionary-ligatures: false,
)
#set page(
  paper: "us-letter",
  margin: (x: 1in, top: 0.9in, bottom: 1in),
  numbering: "${pageNumber}",
  number-align: right + bottom,
  footer-descent: 0.35in,
  foreground: pdf.artifact(kind: "page", place(bottom + left, dx: 1in, dy: -0.55in, context text(query(<foot>).map(it => it.value).at(0, default: "")))),
)
#set smartquote(enabled: false)
#set par(justify: false, linebreaks: "simple", leading: 0.68em, spacing: 1.28em)
#set enum(tight: false, spacing: 1.28em, number-align: start + top, body-indent: 0.6em)
#set table(inset: (x: 0pt, y: 0.34em), stroke: none, column-gutter: 14pt)

#let run(value) = if type(value) == str { text(value) } else {
  for (i, part) in value.enumerate() {
    if type(part) == array { box(text(size: part.last() * 1em, part.first())) }
    else if calc.odd(i) { box(text(part)) }
    else if part != "" { text(part) }
  }
}
#let continued = par.with(first-line-indent: (amount: 1.6em, all: true))
#let paragraphs(values) = {
  par(run(values.first()))
  for value in values.slice(1) { continued(run(value)) }
}
#let row-height = 15.25pt
#let grid-of(columns, it, cells) = table(
  columns: columns,
  rows: (row-height, ..it.fits.map(fits => if fits { row-height } else { auto })),
  table.header(..it.head.map(title => text(weight: "bold", title))),
  ..it.rows.map(cells).flatten(),
)

#let show-block(it) = {
  if it.kind == "paragraphs" { paragraphs(it.paragraphs) }
  else if it.kind == "labelled" {
    par(strong(it.label) + text(" ") + run(it.paragraphs.first()))
    for value in it.paragraphs.slice(1) { continued(run(value)) }
  }
  else if it.kind == "rows" {
    grid-of((${labelWidth[kind]}in, 1fr), it, ((label, value)) => (text(label), run(value)))
  }
  else if it.kind == "decisions" {
    grid-of((1fr, 1.75in), it, ((item, decision)) => (run(item), strong(run(decision))))
  }
  else if it.kind == "list" { enum(..it.entries.map(paragraphs)) }
}

#show heading.where(level: 1): set text(size: 19pt, fill: accent)
#show heading.where(level: 1): set block(below: 1.6em)
#show heading.where(level: 2): set text(size: 14pt, fill: accent)
#show heading.where(level: 2): set block(above: 1.7em, below: 1.4em, sticky: true)
#show heading.where(level: 3): set text(size: 12pt)
#show heading.where(level: 3): set block(above: 1.8em, below: 1.5em, sticky: true)

#metadata(it.footer) <foot>
#if it.top != none {
  // Who writes, on what day, to whom: lines of one paragraph each, the name of the sender in bold.
  let lines(values) = values.map(run).join(linebreak())
  block(below: 1.9em, par(text(fill: accent, weight: "bold", size: 13pt, run(it.top.sender.first())) + for line in it.top.sender.slice(1) { linebreak() + text(size: 10pt, run(line)) }))
  par(it.top.date)
  if it.top.addressee.len() > 0 { block(below: 2.4em, par(lines(it.top.addressee))) }
}
#heading(level: 1, run(it.title))
#if it.note != none { par(emph(it.note)) }
#for section in it.sections {
  let body = {
    heading(level: section.level, run(section.title))
    for it in section.blocks { show-block(it) }
  }
  if section.boxed {
    // Grows outwards: its text stands at the margin like all other text.
    block(fill: rgb("#eef3f8"), stroke: (left: 3pt + accent), outset: (x: 12pt, y: 11pt), above: 30pt, below: 32pt, width: 100%, body)
  } else { body }
}

#set document(
  title: it.name,
  date: if it.date == none { none } else {
    datetime(year: it.date.at(0), month: it.date.at(1), day: it.date.at(2), hour: 12, minute: 0, second: 0)
  },
)
#metadata(none)
`;
}
