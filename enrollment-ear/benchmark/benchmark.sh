#!/bin/sh
# Builds what has changed and measures, or kills servers under load. README, section Benchmarks.
set -eu

# A program started with & by a script ignores interrupts, and neither a shell nor Java can undo that by itself.
if [ -z "${ENROLLMENT_INTERRUPTS:-}" ] && env --default-signal=INT true 2>/dev/null; then
    exec env --default-signal=INT ENROLLMENT_INTERRUPTS=heeded sh "$0" "$@"
fi

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
programs=$root/enrollment-ear/benchmark/target
wanted=enrollment-ear/benchmark
unneeded=enrollment-ear/launcher
. "$root/enrollment-ear/launcher/tools.sh"

require_java

# Parents who apply while every state system fails in its turn are a test of the product, here with all faults and for longer.
if [ "${1:-}" = outage ]; then
    [ $# -le 2 ] || refuse "outage stands alone. For example: benchmark.sh outage 60"
    minutes=${2:-60}
    case $minutes in
        '' | *[!0-9]* | 0*) refuse "For how many minutes? For example: benchmark.sh outage 60" ;;
    esac
    require_maven
    exec mvn -B -ntp -f "$root/pom.xml" -pl enrollment-ear/acceptance -am verify -Doutage.minutes="$minutes" \
        -Dit.test=OutageIT -Dfailsafe.failIfNoSpecifiedTests=false -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false
fi

case " $* " in
    *' outage '*) refuse "outage stands alone. For example: benchmark.sh outage 60" ;;
esac

if ! built; then
    require_maven
    build
fi
exec "$java" -Xmx256m -Dbenchmark.programs="$programs" ${BENCHMARK_OPTIONS:-} \
    -cp "$programs/benchmark/WEB-INF/classes:$programs/benchmark/WEB-INF/lib/*:$programs/tools/*" \
    kz.enrollment.benchmark.Main "$@"
