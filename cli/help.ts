export const HELP = `Recomputes the percentages and quotas of texts.

  npm run audit -- SOURCE… [OPTIONS]
  recount SOURCE… [OPTIONS]            the same without npm: once npm link has put it on the path, or from the package

SOURCE
  a file       HTML, plain text; one JSON object a line when it ends in .ndjson or .jsonl
  a folder     what is readable in it, and below; or a pattern in quotes: 'reports/**/*.html'
  a URL        http or https; a sitemap when it ends in .xml or .xml.gz
  a list       a text file with one URL a line; with --list also of files, or - for standard input
  -            standard input

OPTIONS
  --format     table   for people (the default)
               json    source, language, claims, coverage; an array for several sources
               ndjson  a filter: one line of JSON out for each line in, as it comes
               csv     one row a claim
  --lang       language of the text (vi, en, id, fr); else what it looks like, or what its page declares
  --password P of a PDF that is locked; without it a terminal is asked
  --tensions   what two places of the text say that cannot both hold: a section of the table, a field of json and ndjson
  --coverage   with ndjson: a field more in each line, how many figures could be checked
  --explain    with each claim its working: formula, operands, reading, intervals, power
  --trace      of each sentence with a percentage: what was read, what was proposed, what came of it
  --jobs N     N threads; the output stays in order
  --output F   to a file; with --journal F2 an interrupted run goes on when it is called again
  --progress   on standard error, also where nobody watches
  --delay S    seconds between two requests to one host (1), --contact WHERE for the user agent
  --host H     a host that sitemaps may lead to besides their own; again for each
  --help       this page

EVIDENCE
  npm run audit -- evidence SOURCE [--as FORM] [--output FILE]
              an article, or a file of evidence (.json), as
              json         all that it takes to do the audit again (the default)
              csv          one row a claim, with decisions, notes and links
              markdown     a report
              claimreview  schema.org's ClaimReview of what is confirmed: --confirm 1,3 --reviewer NAME
              annotations  W3C Web Annotations of the page
              --in vi|en for the language of the report, --url for the page that a file is a copy of
  npm run audit -- replay FILE
              does the audit of an evidence file again; 0: each result is the same, 1: not

A line in:   {"id":"a1","lang":"vi","text":"Kết nạp 233/230 đảng viên, bằng 101%."}
A line out:  {"id":"a1","lang":"vi","claims":[…]}, or {"id":"a1","error":"line 3: …"}

EXIT STATUS
  0  no error in the figures; with --format ndjson: every item was answered
  1  figures that do not add up
  2  input that could not be used; one line on standard error says why
  3  a defect of the program itself; the trace on standard error says where
`;
