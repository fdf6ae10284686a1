# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks and writes their figures into docs/benchmarks.md.

run.py BUILD [--quick] [--short] [keystrokes] [limits] [people] [million] [memory] [start] [sync] [freshness] [stalls]
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import table
from syncbench import sync

PARTS = ["keystrokes", "limits", "people", "million", "memory", "start", "sync", "freshness", "stalls"]
SIZES = {"small": 1_000, "usual": 100_000, "large": 1_000_000, "vehicles": 2_000}
QUICK_SIZES = {"small": 1_000, "usual": 5_000, "large": 20_000, "vehicles": 200}
STARTS = 15


class Bench:
    def __init__(self, build, sizes, short):
        self.short = ["short"] if short else []  # a quarter of the words
        self.bin = build / "bin"
        self.sizes = sizes
        self.data = build / "bench-data"  # kept, since a million customers take minutes to write

    def run(self, program, *arguments, timeout=1800, **more):
        words = [str(self.bin / program), *map(str, arguments)]
        say(" ".join([program, *map(str, arguments)]))
        done = subprocess.run(words, stdout=subprocess.PIPE, check=True, timeout=timeout, **more)
        return last_object(done.stdout.decode())

    def filled(self, size):
        customers = self.sizes[size]
        directory = self.data / str(customers)
        directory.mkdir(parents=True, exist_ok=True)
        say(json.dumps(self.run("bench-fill", directory, customers)))
        return directory


def last_object(text):
    """Programs print one object, some a fuller one after it."""
    decoder, at, found = json.JSONDecoder(), 0, None
    while at < len(text.rstrip()):
        found, at = decoder.raw_decode(text, at)
        while at < len(text) and text[at].isspace():
            at += 1
    return found


def say(text):
    print(text, file=sys.stderr, flush=True)


def keystrokes(bench):
    return bench.run("bench-keystrokes", bench.filled("usual"), "rival", *bench.short)


def limits(bench):
    return bench.run("bench-limits", *(["quick"] if bench.sizes is QUICK_SIZES else []))


def people(bench):
    return bench.run("bench-people", 20 if bench.sizes is QUICK_SIZES else 200)


def million(bench):
    return bench.run("bench-keystrokes", bench.filled("large"), *bench.short)


def memory(bench):
    small = bench.run("bench-memory", bench.filled("small"))
    large = bench.run("bench-memory", bench.filled("large"))
    return {"small": small, "large": large}


def started(bench, program, *arguments):
    start = time.monotonic_ns()
    line = bench.run(program, *arguments, timeout=120)
    return {name: (int(at) - start) / 1e6 for name, at in line.items()}


def start(bench):
    directory = bench.filled("usual")
    ours, bare = [], []
    for round_number in range(STARTS + 1):
        one, other = started(bench, "bench-start", directory), started(bench, "bench-barewindow")
        if round_number > 0:  # the first fills the disk's cache
            ours.append(one)
            bare.append(other["painted_ns"])
    middle = {name: statistics.median(one[name] for one in ours) for name in ours[0]}
    return {"customers": bench.sizes["usual"], "ours_ms": middle, "ours_max_ms": max(one["painted_ns"] for one in ours),
            "bare_ms": statistics.median(bare), "bare_max_ms": max(bare)}


def freshness(bench):
    return bench.run("bench-freshness", bench.sizes["usual"], bench.sizes["vehicles"])


def stalls(bench):
    with tempfile.TemporaryDirectory() as directory:
        return bench.run("bench-stalls", directory, bench.sizes["usual"], bench.sizes["vehicles"])


def machine():
    model = "unknown"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], stdout=subprocess.PIPE,
                            text=True, check=False).stdout.strip()
    pages_of_memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {"processor": model, "cores": os.cpu_count(), "commit": commit,
            "memory_gib": round(pages_of_memory / 2**30), "kernel": os.uname().release.split("-")[0]}


def main():
    build = Path(sys.argv[1]).resolve()
    words = sys.argv[2:]
    bench = Bench(build, QUICK_SIZES if "--quick" in words else SIZES,
                  "--short" in words)
    wanted = [word for word in words if word in PARTS] or PARTS
    kept = build / ("figures-quick.json" if "--quick" in words else "figures.json")
    figures = json.loads(kept.read_text()) if kept.exists() else {}
    for part in wanted:
        load = os.getloadavg()[0]
        say(f"== {part} (load {load:.1f})")
        figures[part] = globals()[part](bench)
        figures[part]["taken"] = {"at": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()),
                                  "load_before": load, "load_after": os.getloadavg()[0]}
        figures["machine"] = machine()
        kept.write_text(json.dumps(figures, indent=1))
    print(table.text(figures))
    if "--quick" not in words:
        table.write(Path("docs/benchmarks.md"), figures)


if __name__ == "__main__":
    main()
