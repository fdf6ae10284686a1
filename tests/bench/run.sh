#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every measurement of docs/benchmarks.md, each beside its rival: run.sh BUILD [--quick] [PART…]
set -eu
export PYTHONDONTWRITEBYTECODE=1
exec python3 "$(dirname "$0")/run.py" "$@"
