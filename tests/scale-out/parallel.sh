#!/usr/bin/env bash
# The recipe for GNU parallel over several hosts (docs/many-articles.md), tried out: two network namespaces with an sshd each
# stand in for the hosts. The output must be that of one process, also after a host was lost in the middle of the run.
#   bash tests/scale-out/parallel.sh [ARTICLES]
# parallel.test.ts runs it. Takes a minute or two and needs root on Linux; where something is missing it says so and leaves it at that.
set -euo pipefail

ARTICLES=${1:-240}
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
NODE=$(command -v node)

skip() {
  echo "Skipped: $1"
  exit 0
}
for tool in parallel:parallel ssh:openssh-client ssh-keygen:openssh-client /usr/sbin/sshd:openssh-server ip:iproute2; do
  command -v "${tool%%:*}" > /dev/null || skip "${tool%%:*} is not installed (Debian's package ${tool##*:})."
done
parallel --version 2> /dev/null | grep -q '^GNU parallel' || skip 'the parallel that is installed is not GNU parallel.'
[ "$(id -u)" = 0 ] || skip 'network namespaces need root.'

WORK=$(mktemp -d)
TAG=rc$$
SERVERS=()
clean_up() {
  for pid in "${SERVERS[@]}"; do kill "$pid" 2> /dev/null || true; done
  ip netns del "$TAG-1" 2> /dev/null || true
  ip netns del "$TAG-2" 2> /dev/null || true
  ip link del "$TAG" 2> /dev/null || true
  rm -rf "$WORK"
}
trap clean_up EXIT
ip netns add "$TAG-1" 2> /dev/null || skip 'this machine gives no network namespaces.'

# Two hosts, 10.213.7.2 and 10.213.7.3, on one bridge; each with an sshd that takes one key.
ip link add "$TAG" type bridge
ip address add 10.213.7.1/24 dev "$TAG"
ip link set "$TAG" up
ip netns add "$TAG-2"
ssh-keygen -q -t ed25519 -N '' -f "$WORK/key"
ssh-keygen -q -t ed25519 -N '' -f "$WORK/host-key"
mkdir -p /run/sshd
for host in 1 2; do
  ip link add "$TAG-v$host" type veth peer name eth0 netns "$TAG-$host"
  ip link set "$TAG-v$host" master "$TAG" up
  ip -n "$TAG-$host" address add "10.213.7.$((host + 1))/24" dev eth0
  ip -n "$TAG-$host" link set eth0 up
  ip -n "$TAG-$host" link set lo up
  printf '%s\n' "HostKey $WORK/host-key" "AuthorizedKeysFile $WORK/key.pub" 'StrictModes no' 'UsePAM no' \
    'PasswordAuthentication no' 'PermitRootLogin prohibit-password' "PidFile $WORK/sshd-$host.pid" \
    'ClientAliveInterval 2' 'ClientAliveCountMax 2' > "$WORK/sshd-$host"
  ip netns exec "$TAG-$host" /usr/sbin/sshd -D -e -f "$WORK/sshd-$host" 2> "$WORK/sshd-$host.log" &
  SERVERS+=($!)
  printf '%s\n' "Host host-$host" "  HostName 10.213.7.$((host + 1))" >> "$WORK/ssh"
done
printf '%s\n' 'Host *' "  IdentityFile $WORK/key" '  StrictHostKeyChecking no' "  UserKnownHostsFile $WORK/known" \
  '  LogLevel ERROR' '  ConnectTimeout 5' '  ServerAliveInterval 2' '  ServerAliveCountMax 2' >> "$WORK/ssh"
printf '1/host-1\n1/host-2\n' > "$WORK/hosts"
for host in host-1 host-2; do
  for _ in $(seq 50); do ssh -F "$WORK/ssh" "$host" true 2> /dev/null && break || sleep 0.2; done
  ssh -F "$WORK/ssh" "$host" true || { cat "$WORK"/sshd-*.log; exit 1; }
done

cd "$ROOT"
"$NODE" --import tsx bench/many/write.ts "$ARTICLES" > "$WORK/articles"
# Lines that cannot be read are answered in their places, and are no reason for a job to fail.
sed -i '5i {"id":"broken"' "$WORK/articles"
FILTER="cd $ROOT && $NODE scripts/recount.mjs --format ndjson -"
bash -c "$FILTER" < "$WORK/articles" > "$WORK/alone"

run() { # NAME, options of parallel
  local name=$1
  shift
  parallel --will-cite --pipe --block 24k --recend '\n' --sshloginfile "$WORK/hosts" --ssh "ssh -F $WORK/ssh" \
    --joblog "$WORK/$name.log" --results "$WORK/$name/{#}" "$@" "$FILTER" < "$WORK/articles" > /dev/null
}
# The answers of the jobs in the order of the lines. The number of a line in an error counts from the start of its block.
compare() {
  find "$WORK/$1" -type f -regex '.*/[0-9]+' | sort -V | xargs cat > "$WORK/$1.out"
  local hide='s/"error":"line [0-9]+/"error":"line/'
  if cmp -s <(sed -E "$hide" "$WORK/alone") <(sed -E "$hide" "$WORK/$1.out"); then
    echo "$1: $(wc -l < "$WORK/$1.out") lines, the same as those of one process"
  else
    echo "$1: other lines than those of one process"
    exit 1
  fi
}
jobs_of() { tail -n +2 "$WORK/$1.log" | awk -v host="$2" '$2 ~ host && $7 == 0' | wc -l; }
failed() { awk 'NR > 1 { status[$1] = $7 } END { for (job in status) if (status[job] != 0) n++; print n + 0 }' "$WORK/$1.log"; }

run whole || { cat "$WORK/whole.log"; exit 1; }
echo "whole: $(jobs_of whole host-1) jobs on host-1, $(jobs_of whole host-2) on host-2"
compare whole

# A host is lost once it has answered something, and the run goes on without it: its jobs fail, those of the other do not.
(
  until [ -f "$WORK/lost.log" ] && grep -q host-2 "$WORK/lost.log"; do sleep 0.1; done
  ip link set "$TAG-v2" down
) &
WATCH=$!
run lost && { echo 'lost: no job failed, though a host was lost'; exit 1; }
wait "$WATCH"
echo "lost: $(failed lost) jobs failed when host-2 was lost"
ip link set "$TAG-v2" up
until ssh -F "$WORK/ssh" host-2 true 2> /dev/null; do sleep 0.2; done
before=$(wc -l < "$WORK/lost.log")
run lost --resume-failed
echo "lost: $(($(wc -l < "$WORK/lost.log") - before)) jobs were done again, $(failed lost) failed"
compare lost
