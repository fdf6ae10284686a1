# SPDX-License-Identifier: GPL-3.0-or-later
"""A full sync beside its parts and beside what a shell does with curl, jq and sqlite3."""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 3
LATENCY_MS = 50
KEY_FILE_MODE = 0o600
LONGEST = 1800


class Sandbox:
    """The demo dealership in a process of its own; ends with the block."""

    def __init__(self, bench, *options):
        self.words = [str(bench.bin / "forecourt-sandbox"),
                      "--customers", str(bench.sizes["usual"]),
                      "--vehicles", str(bench.sizes["vehicles"]), *map(str, options)]

    def __enter__(self):
        self.process = subprocess.Popen(self.words, stdout=subprocess.PIPE)
        address = json.loads(self.process.stdout.readline())
        self.url, self.key = address["url"], address["key"]
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def lists(sandbox, bench):
    for path, size in (("customers", "usual"), ("vehicles", "vehicles")):
        yield path, f"{sandbox.url}/external/{path}", -(-bench.sizes[size] // 100)


def timed(words, **more):
    begin = time.monotonic()
    subprocess.run(words, check=True, timeout=LONGEST, stdout=subprocess.DEVNULL, **more)
    return time.monotonic() - begin


def ours(bench, sandbox, directory):
    environment = dict(os.environ, FORECOURT_API_KEY=sandbox.key)
    begin = time.monotonic()
    report = bench.run("forecourt", "sync", "--json", "--base-url", sandbox.url,
                       "--data-dir", directory, env=environment)
    return time.monotonic() - begin, report


def key_file(sandbox, directory):
    path = Path(directory) / "curl.config"
    path.touch(KEY_FILE_MODE)
    path.write_text(f'header = "x-api-key: {sandbox.key}"\nsilent\nfail\n')
    return path


# What each loop does with one page; the address is $url, the number $page.
FILES = 'curl --config "$1" --output "$4-$page.json" "$url" || exit 1'
JQ = {
    "customers": 'curl --config "$1" "$url" | jq -r \'.data[] | [.id, .user.id, .user.email,'
                 ' .user.firstName, .user.lastName, .user.phone.mobile, .user.phone.whatsapp,'
                 ' .stats.totalPurchases, .stats.totalSpent, .stats.lastPurchaseDate,'
                 ' .classification.leadScore, .classification.lifecycleStage,'
                 ' .classification.customerSegment, .classification.isVip,'
                 ' (.preferences | tojson), (.tags | join(", ")), .createdDate, tojson]'
                 ' | @tsv\' >> "$4.tsv" || exit 1',
    "vehicles": 'curl --config "$1" "$url" | jq -r \'.data[] | [.id, .name, .year, .mileage,'
                ' .saleOptions.price, .status, tojson] | @tsv\' >> "$4.tsv" || exit 1',
}
LOOP = ('for ((page = 1; page <= $3; page++)); do url="$2?page=$page&limit=100"; '
        '%s; done')
# The same orders as ours, but no search.
TABLES = """
CREATE TABLE customer(id TEXT PRIMARY KEY, user_id, email, first_name, last_name, mobile, whatsapp,
    purchases INTEGER, spent INTEGER, last_purchase, score INTEGER, stage, segment, vip,
    preferences, tags, created, source);
CREATE TABLE vehicle(id TEXT PRIMARY KEY, name, year INTEGER, mileage INTEGER, price INTEGER,
    status, source);
""" + "".join(f"CREATE INDEX customer_{name} ON customer({name});\n" for name in (
    "created", "spent", "last_purchase", "score", "last_name", "email", "segment", "stage",
    "purchases", "vip", "tags", "mobile"))


def curl_loop(bench, sandbox, directory):
    """Page after page into files, and nothing else."""
    config = key_file(sandbox, directory)
    return sum(timed(["bash", "-c", LOOP % FILES, "loop", str(config), url, str(count),
                      f"{directory}/{name}"]) for name, url, count in lists(sandbox, bench))


def jq_loop(bench, sandbox, directory):
    """Page after page through jq, and all rows into SQLite at the end."""
    config = key_file(sandbox, directory)
    seconds = sum(timed(["bash", "-c", "set -o pipefail; " + LOOP % JQ[name], "loop", str(config),
                         url, str(count), f"{directory}/{name}"])
                  for name, url, count in lists(sandbox, bench))
    script = TABLES + "".join(f'.import "{directory}/{name}s.tsv" {name}\n'
                              for name in ("customer", "vehicle"))
    return seconds + timed(["sqlite3", "-cmd", ".mode ascii", "-cmd", '.separator "\\t" "\\n"',
                            f"{directory}/all.sqlite"], input=script, text=True)


def six(bench, sandbox, directory, into="/dev/null"):
    """All pages through six connections; thrown away unless `into` names files by #1."""
    words = ["curl", "--config", str(key_file(sandbox, directory)),
             "--parallel", "--parallel-max", "6", "--no-progress-meter"]
    for name, url, count in lists(sandbox, bench):
        if into == "/dev/null" or name == "customers":
            words += ["--output", into, f"{url}?page=[1-{count}]&limit=100"]
    return timed(words)


def parts(bench, pages):
    with tempfile.TemporaryDirectory() as directory:
        return bench.run("bench-parts", pages, directory)


def one_round(bench, sandbox, pages):
    seconds = {}
    with tempfile.TemporaryDirectory() as directory:
        seconds["ours"], report = ours(bench, sandbox, directory)
        seconds["again"], again = ours(bench, sandbox, directory)
    for name, rival in (("six", six), ("loop", curl_loop), ("jq", jq_loop)):
        with tempfile.TemporaryDirectory() as directory:
            seconds[name] = rival(bench, sandbox, directory)
    alone = parts(bench, pages)
    seconds["parse"], seconds["insert"] = alone["parse_seconds"], alone["insert_seconds"]
    return seconds, report, again


def late_rounds(bench):
    """The same with a server that takes its time."""
    seconds = {"late": [], "late_six": []}
    with Sandbox(bench, "--latency", LATENCY_MS) as sandbox:
        for _ in range(ROUNDS):
            with tempfile.TemporaryDirectory() as directory:
                seconds["late"].append(ours(bench, sandbox, directory)[0])
            with tempfile.TemporaryDirectory() as directory:
                seconds["late_six"].append(six(bench, sandbox, directory))
    return seconds


def sync(bench):
    rounds, report, again = [], {}, {}
    with Sandbox(bench) as sandbox, tempfile.TemporaryDirectory() as pages:
        six(bench, sandbox, pages, into=f"{pages}/#1.json")
        for number in range(ROUNDS):
            seconds, report, again = one_round(bench, sandbox, pages)
            rounds.append(seconds)
            print(f"round {number + 1}: {json.dumps(seconds)}", file=sys.stderr, flush=True)
    every = {name: [one[name] for one in rounds] for name in rounds[0]} | late_rounds(bench)
    return {"seconds": {name: statistics.median(all) for name, all in every.items()},
            "all": every, "report": report, "again": again, "latency_ms": LATENCY_MS}
