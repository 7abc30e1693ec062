#!/bin/sh
# Runs every test of every module, with containers, databases and a browser. README, section Test.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
programs=$root/enrollment-ear/launcher/target
. "$root/enrollment-ear/launcher/tools.sh"

require_chromium() {
    if command -v chromium >/dev/null 2>&1; then
        return
    fi
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        refuse "Chromium is missing: install it (Debian: apt install chromium fonts-dejavu-core)."
    fi
    echo "Installing Chromium for the tests of the pages"
    export DEBIAN_FRONTEND=noninteractive
    $as_root apt-get -qq update
    $as_root apt-get -qq -y --no-install-recommends install chromium fonts-dejavu-core >/dev/null
}

require_java
require_maven
require_chromium
forget_old_classes
exec mvn -B -ntp -f "$root/pom.xml" verify
