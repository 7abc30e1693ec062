#!/bin/sh
# Builds what has changed and starts the whole product. README, section Run.
set -eu

# A program started with & by a script ignores interrupts, and neither a shell nor Java can undo that by itself.
if [ -z "${ENROLLMENT_INTERRUPTS:-}" ] && env --default-signal=INT true 2>/dev/null; then
    exec env --default-signal=INT ENROLLMENT_INTERRUPTS=heeded sh "$0" "$@"
fi

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
programs=$root/enrollment-ear/launcher/target
. "$root/enrollment-ear/launcher/tools.sh"

require_java
if ! built; then
    require_maven
    build
fi
exec "$java" -Xmx128m -XX:TieredStopAtLevel=1 -jar "$programs/launcher.jar"
