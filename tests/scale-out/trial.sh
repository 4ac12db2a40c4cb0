# What the trials of the recipes in docs/many-articles.md share; to be sourced, with ARTICLES set. The recipe itself is taken from
# the documentation as it stands there. WORK is a folder that goes when the trial ends, and with it whatever `clean_up` stops.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
NODE=$(command -v node)
PATH=$(dirname "$NODE"):$PATH
# So many articles a file: twenty files, but none so small that a process's start is most of its work.
EACH=$((ARTICLES > 1000 ? ARTICLES / 20 : 50))

skip() {
  echo "Skipped: $1"
  exit 0
}

need() { # PROGRAM:PACKAGE…
  local tool
  for tool in "$@"; do
    command -v "${tool%%:*}" > /dev/null || skip "${tool%%:*} is not installed (Debian's package ${tool##*:})."
  done
}

open_work() {
  WORK=$(mktemp -d)
  # Munge, and whoever else has a socket in here, wants to be reached by all.
  chmod 711 "$WORK"
  trap 'clean_up; rm -rf "$WORK"' EXIT
}

# recipe HEADING LANGUAGE: the first block of code of that language below the heading, for this clone.
recipe() {
  awk -v heading="### $1" -v open="\`\`\`$2" '
    /^##/ { below = $0 == heading }
    /^```$/ && inside { exit }
    inside
    below && $0 == open { inside = 1 }
  ' "$ROOT/docs/many-articles.md" | sed "s|RECOUNT|$ROOT|g"
}

# Articles as files of lines in WORK/articles, one line among them that cannot be read, and a folder for the answers.
write_articles() {
  mkdir "$WORK/articles" "$WORK/claims"
  (cd "$ROOT" && "$NODE" --import tsx bench/many/write.ts "$ARTICLES") | sed '5i {"id":"broken"' |
    split -l "$EACH" -d -a 5 --additional-suffix=.ndjson - "$WORK/articles/"
  FILES=$(find "$WORK/articles" -type f | wc -l)
}

# The answers of one process to all of them. It compiles the command too, where that has not been done.
answer_alone() {
  cat "$WORK"/articles/*.ndjson | "$NODE" "$ROOT/scripts/recount.mjs" --format ndjson - > "$WORK/alone"
}

# How many files have been answered.
answered() { find "$WORK/claims" -name '*.ndjson' | wc -l; }

is_in_the_middle() { [ "$(answered)" -ge $((FILES / 3)) ]; }

# wait_until SECONDS COMMAND…
wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || { echo "waited in vain for: $*"; exit 1; }
    sleep 0.1
  done
}

# lose PID: it ends at once and has no time to say goodbye.
lose() {
  kill -9 "$1"
  wait "$1" 2> /dev/null || true
}

# The number of a line in an error counts from the start of its file.
hash_of() { cat "$@" | sed -E 's/"error":"line [0-9]+/"error":"line/' | sha256sum | cut -c1-64; }

# The answers, in the order of the files, must be those of one process; half a file of them must not be there under a whole one's name.
compare() {
  local whole
  whole=$(hash_of "$WORK/alone")
  if [ "$(hash_of "$WORK"/claims/*.ndjson)" = "$whole" ]; then
    echo "$(cat "$WORK"/claims/*.ndjson | wc -l) lines in $(answered) of $FILES files, those of one process: SHA-256 $whole"
  else
    echo "other lines than those of one process, in $(answered) of $FILES files"
    exit 1
  fi
}
