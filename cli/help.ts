export const HELP = `Recomputes the percentages and quotas of a text.

  npm run audit -- SOURCE [--format FORMAT] [--lang TAG]

SOURCE
  a file      HTML or plain text; one JSON object a line when it ends in .ndjson or .jsonl
  a URL       http or https
  -           standard input

OPTIONS
  --format    table   for people (the default)
              json    one object: source, language, claims, tensions, coverage
              ndjson  a filter: one line of JSON out for each line in, as it comes
              csv     one row a claim
  --lang      language of the text (vi, en, id, fr); else what it looks like, or what its page declares
  --tensions  with ndjson: a field more in each line, what in the text cannot both hold
  --coverage  with ndjson: a field more in each line, how many figures could be checked
  --explain   with each claim its working: formula, operands, reading, intervals, power
  --help      this page

A line in:   {"id":"a1","lang":"vi","text":"Kết nạp 233/230 đảng viên, bằng 101%."}
A line out:  {"id":"a1","lang":"vi","claims":[…]}, or {"id":"a1","error":"line 3: …"}

EXIT STATUS
  0  no error in the figures; with --format ndjson: every line was answered
  1  figures that do not add up
  2  the input could not be used; one line on standard error says why
`;
