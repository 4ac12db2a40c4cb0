#!/usr/bin/env bash
# The recipe for dask.distributed (docs/many-articles.md), tried out: a scheduler and two workers on this host, one of them killed in
# the middle. The output must be that of one process all the same.
#   bash tests/scale-out/dask.sh [ARTICLES]
# dask.test.ts runs it. It takes minutes; where something is missing it says so and leaves it at that.
set -euo pipefail

ARTICLES=${1:-5000}
. "$(dirname "$0")/trial.sh"
need dask-scheduler:python3-distributed dask-worker:python3-distributed pgrep:procps
# The Python that dask is installed for need not be the first on the path.
PYTHON=$(sed -n '1s/^#! *//p' "$(command -v dask-worker)")

SERVERS=()
clean_up() {
  for pid in "${SERVERS[@]}"; do kill "$pid" 2> /dev/null || true; done
  wait 2> /dev/null || true
}
open_work
cd "$WORK"
dask-scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file scheduler.json > scheduler.log 2>&1 &
SERVERS+=($!)
wait_until 60 test -s scheduler.json
declare -A WORKERS
for worker in worker-1 worker-2; do
  dask-worker --scheduler-file scheduler.json --host 127.0.0.1 --name "$worker" --nthreads 1 --no-nanny --no-dashboard \
    --local-directory "$WORK/$worker" > "$worker.log" 2>&1 &
  WORKERS[$worker]=$!
  SERVERS+=($!)
done
ADDRESS=$(sed -n 's/.*"address": "\(tcp[^"]*\)".*/\1/p' scheduler.json | head -1)

write_articles
answer_alone
recipe dask.distributed python > recount_bag.py
"$PYTHON" recount_bag.py "$ADDRESS" > run.log 2>&1 &
RUN=$!
SERVERS+=("$RUN")

# The worker is killed while a process of Recount reads for it.
is_reading() { FILTER=$(pgrep --parent "${WORKERS[worker-2]}"); }
wait_until 1200 is_in_the_middle
wait_until 60 is_reading
lose "${WORKERS[worker-2]}"
echo "worker-2 killed with $(answered) of $FILES files answered"
# Whose reader is gone, has nothing left to do and ends without being told.
has_ended() { ! ps -o stat= -p "$FILTER" | grep -qv '^Z'; }
wait_until 60 has_ended

wait "$RUN" || { echo "the run ended with $?"; tail -n 20 run.log scheduler.log worker-1.log; exit 1; }
compare
