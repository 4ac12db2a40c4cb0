#!/usr/bin/env bash
# The recipe for Slurm (docs/many-articles.md), tried out: two nodes on this host, each in a process namespace of its own, so that
# it can be lost whole, as a machine is. The output must be that of one process, also after a node was lost in the middle.
#   bash tests/scale-out/slurm.sh [ARTICLES]
# slurm.test.ts runs it. It takes minutes and needs root on Linux; where something is missing it says so and leaves it at that.
set -euo pipefail

ARTICLES=${1:-5000}
. "$(dirname "$0")/trial.sh"
need slurmctld:slurmctld slurmd:slurmd sbatch:slurm-client munged:munge pgrep:procps unshare:util-linux
[ "$(id -u)" = 0 ] || skip 'nodes of Slurm need root.'
unshare --pid --fork --mount-proc true 2> /dev/null || skip 'this machine gives no process namespaces.'

SERVERS=()
declare -A NODES=()
clean_up() {
  for pid in "${NODES[@]}"; do kill -9 "$pid" 2> /dev/null || true; done
  for pid in "${SERVERS[@]}"; do kill "$pid" 2> /dev/null || true; done
  wait 2> /dev/null || true
}
open_work

# A cluster of nobody else's: keys, ports, state and logs of its own.
HOST=$(hostname -s)
read -r -a PORT <<< "$("$NODE" -e '
  const servers = Array.from({ length: 3 }, () => require("net").createServer().listen(0, "127.0.0.1"));
  setTimeout(() => { console.log(...servers.map((one) => one.address().port)); process.exit(); }, 100);')"
# Nothing here asks for control groups, but slurmd loads a plugin for them; older ones know no way to have none.
PLUGIN=disabled
[ "$(printf '%s\n' "$(slurmd -V | cut -d' ' -f2)" 23.11 | sort -V | head -1)" = 23.11 ] || PLUGIN=cgroup/v1
mkdir "$WORK/munge" "$WORK/state" "$WORK/spool-node-1" "$WORK/spool-node-2"
(umask 077 && head -c 128 /dev/urandom > "$WORK/munge/key")
echo "CgroupPlugin=$PLUGIN" > "$WORK/cgroup.conf"
cat > "$WORK/slurm.conf" << CONF
ClusterName=recount
SlurmctldHost=$HOST(127.0.0.1)
SlurmctldPort=${PORT[0]}
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$WORK/munge/socket
CredType=cred/munge
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
StateSaveLocation=$WORK/state
SlurmdSpoolDir=$WORK/spool-%n
SlurmctldPidFile=$WORK/slurmctld.pid
SlurmdPidFile=$WORK/slurmd-%n.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MailProg=/bin/true
SelectType=select/linear
SlurmdParameters=config_overrides
SlurmdTimeout=10
NodeName=node-1 NodeHostname=$HOST NodeAddr=127.0.0.1 Port=${PORT[1]} CPUs=1
NodeName=node-2 NodeHostname=$HOST NodeAddr=127.0.0.1 Port=${PORT[2]} CPUs=1
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$WORK/slurm.conf

munged --foreground --key-file "$WORK/munge/key" --socket "$WORK/munge/socket" --pid-file "$WORK/munge/pid" \
  --log-file "$WORK/munge/log" --seed-file "$WORK/munge/seed" > "$WORK/munged.log" 2>&1 &
SERVERS+=($!)
wait_until 30 test -S "$WORK/munge/socket"
slurmctld -D > "$WORK/slurmctld.log" 2>&1 &
SERVERS+=($!)
for node in node-1 node-2; do
  unshare --pid --fork --kill-child --mount-proc slurmd -D -N "$node" > "$WORK/$node.log" 2>&1 &
  NODES[$node]=$!
done
are_idle() { [ "$(sinfo --noheader --Node --format %t 2> /dev/null | grep -c '^idle$')" = 2 ]; }
wait_until 60 are_idle || { tail -n 20 "$WORK"/*.log; exit 1; }

write_articles
answer_alone
recipe Slurm bash > "$WORK/recount.sbatch"
cd "$WORK"
sbatch --array="1-$FILES" --wait --output=run-%a.log recount.sbatch > submitted &
RUN=$!

# The node is lost while it reads: all its processes end at once, and nobody tells the controller.
wait_until 1200 is_in_the_middle
INIT=$(pgrep --parent "${NODES[node-2]}")
is_reading() { pgrep --ns "$INIT" --nslist pid --full 'scripts/recount.mjs --format ndjson' > /dev/null; }
wait_until 60 is_reading
lose "${NODES[node-2]}"
echo "node-2 lost with $(answered) of $FILES files answered"

wait "$RUN" || { echo "the array ended with $?"; tail -n 5 run-*.log slurmctld.log; exit 1; }
again=$(grep -c 'requeue job JobId=' slurmctld.log || true)
state=$(sinfo --noheader --Node --nodes node-2 --format %t)
echo "node-2 is ${state%\*}; $again task done again on node-1"
compare
