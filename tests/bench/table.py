# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures as a table that people read."""

BEGIN, END = "<!-- figures: written by tests/bench/run.py -->", "<!-- end of figures -->"
HEAD = ("| what | measured | target | rival in the same run | against the rival | met |\n"
        "|---|---|---|---|---|---|\n")


def row(what, measured, target="", rival="", ratio="", met=None):
    verdict = {None: "", True: "yes", False: "**no**"}[met]
    return f"| {what} | {measured} | {target} | {rival} | {ratio} | {verdict} |\n"


def spread(times):
    return (f"median {times['median_ms']:.1f} ms, p99 {times['p99_ms']:.1f} ms, "
            f"worst {times['max_ms']:.1f} ms")


def typed(figures):
    painted = figures["painted"]
    lines = row(f"Keystroke to painted rows, {figures['customers']:,} customers, "
                f"{painted['count']:,} keystrokes, every column in both directions",
                spread(painted), "p99 ≤ 16 ms", met=painted["p99_ms"] <= 16)
    lines += row("… until the model had the rows", spread(figures["answered"]))
    lines += row("… processor time used, all threads", spread(figures["cpu"]))
    if "beside" in figures:
        both = figures["beside"]
        lines += row(f"… {both['rival']['count']} of them beside `QSortFilterProxyModel`",
                     spread(both["ours"]), "≥ 50 times faster at the 99th percentile",
                     spread(both["rival"]), f"{both['ratio_of_p99']:.0f} times faster",
                     both["ratio_of_p99"] >= 50)
        lines += row("… the same, keystroke by keystroke", "", "≥ 50 times faster", "",
                     f"{both['ratio_median']:.0f} times faster (median of pairs; smallest "
                     f"{both['ratio_smallest']:.0f}, medians {both['ratio_of_medians']:.0f}; "
                     f"processor time {both['cpu_ratio_median']:.0f})", both["ratio_median"] >= 50)
    return lines


def keystrokes(figures):
    lines = typed(figures)
    for kind, times in figures["by_kind"].items():
        lines += row(f"… {kind}", spread(times))
    return lines


def million(figures):
    painted = figures["painted"]
    return (row(f"First rows painted after a keystroke, {figures['customers']:,} customers, "
                f"{painted['count']:,} keystrokes", spread(painted), "p99 ≤ 33 ms",
                ratio=f"{figures['share_above_33_ms']:.2%} longer", met=painted["p99_ms"] <= 33)
            + row("… until the model had the rows", spread(figures["answered"]))
            + row("… processor time used, all threads", spread(figures["cpu"])))


def memory(figures):
    small, large = figures["small"], figures["large"]
    mib = [one["worked"]["pss_kib"] / 1024 for one in (small, large)]
    return row(f"Memory of the window after scrolling, searching and sorting, "
               f"{large['customers']:,} customers", f"{mib[1]:.0f} MiB", "≤ 64 MiB more",
               f"{mib[0]:.0f} MiB with {small['customers']:,}", f"{mib[1] - mib[0]:+.0f} MiB",
               mib[1] - mib[0] <= 64)


def start(figures):
    ours, bare = figures["ours_ms"]["painted_ns"], figures["bare_ms"]
    return row(f"Start to first painted customers, {figures['customers']:,} in the mirror "
               "(median of 15)",
               f"{ours:.0f} ms (worst {figures['ours_max_ms']:.0f})", "≤ 3 times a bare Qt window",
               f"{bare:.0f} ms (worst {figures['bare_max_ms']:.0f})", f"{ours / bare:.2f} times",
               ours <= 3 * bare)


def sync(figures):
    seconds, report = figures["seconds"], figures["report"]
    ours, again, late = seconds["ours"], seconds["again"], seconds["late"]
    alone = [seconds[name] for name in ("six", "parse", "insert")]
    both = seconds["six"] + seconds["parse"]
    jq, files, fetch = seconds["jq"], seconds["loop"], seconds["late_six"]
    return (row(f"First full sync, {report['customers']:,} customers and {report['vehicles']:,} "
                f"vehicles, {report['requests']:,} requests (median of 3)", f"{ours:.1f} s",
                "≤ the sum of its parts, aim 0.7 of it",
                "{:.1f} s: fetched with six connections and thrown away {:.1f}, parsed {:.1f}, "
                "inserted {:.1f}".format(sum(alone), *alone),
                f"{ours / sum(alone):.2f} times its time", ours <= sum(alone))
            + row("… beside a shell's way", f"{ours:.1f} s", "≥ 3 times faster",
                  f"{jq:.1f} s: loop with curl and jq, then sqlite3", f"{jq / ours:.1f} times faster",
                  jq >= 3 * ours)
            + row("…", f"{ours:.1f} s", rival=f"{files:.1f} s: loop with curl, pages into files",
                  ratio=f"{ours / files:.2f} times its time")
            + row(f"The same where nothing changed, {figures['again']['requests']:,} requests",
                  f"{again:.1f} s", "≤ 1.2 times fetch and parse", f"{both:.1f} s",
                  f"{again / both:.2f} times its time", again <= 1.2 * both)
            + row(f"First full sync, {figures['latency_ms']} ms before each answer", f"{late:.1f} s",
                  "≤ 1.2 times the fetch", f"{fetch:.1f} s: six connections, pages thrown away",
                  f"{late / fetch:.2f} times its time", late <= 1.2 * fetch))


def freshness(figures):
    ours, rereading = figures["requests_an_hour"], figures["rereading_an_hour"]
    return row(f"{figures['customers']:,} customers and {figures['vehicles']:,} vehicles kept fresh "
               f"to 15 minutes, requests an hour at the server over a working day "
               f"({figures['looks']} looks, {figures['passes']} passes; the settings say about "
               f"{figures['promised_an_hour']:.0f}, on a busy day up to "
               f"{figures['promised_busy_hour']:,.0f})", f"{ours:.0f}",
               rival=f"{rereading:,}: everything again every 15 minutes",
               ratio=f"{rereading / ours:.1f} times fewer")


def stalls(figures):
    late = figures["late"]
    return row(f"Event loop held while {figures['customers']:,} customers arrive "
               f"({figures['seconds']:.0f} s)", spread(late), "worst ≤ 50 ms, p99 ≤ 16 ms",
               f"idle: {spread(figures['idle'])}",
               f"computing: worst {figures['own']['max_ms']:.1f} ms; in the worst gap "
               f"{figures['worst_own_ms']:.1f} ms",
               late["max_ms"] <= 50 and late["p99_ms"] <= 16)


DIALECTS = ["nothing told", "Retry-After", "Rate-Limit-*", "X-RateLimit-*"]
SCENES = {"hidden": "a second program with the same key takes a fifth, unknown to us",
          "restart": "killed and started again while it sends and while it waits",
          "two": "two instances at once",
          "clock_ahead": "the machine restarts twice, its clock set an hour ahead each time",
          "clock_behind": "the same, an hour behind"}
REFUSED_AT_MOST = 0.003


def spent(one):
    return f"{one['refused']:,} of {one['sent']:,} refused, {100 * one['used']:.2f} % used"


def by_dialect(scene, say):
    """Each text once, with the dialects that it holds for."""
    said = {}
    for name in DIALECTS:
        said.setdefault(say(scene[name]), []).append(f"`{name}`" if "-" in name else name)
    if len(said) == 1:
        return next(iter(said))
    return "; ".join(f"{', '.join(names)}: {text}" for text, names in said.items())


def simulated(hours):
    return f"{hours:.0f} simulated hours" if hours > 1 else f"{hours * 60:.0f} simulated minutes"


def alone(one, is_first):
    scene = one["runs"]["alone"].values()
    met = all(run["refused"] == 0 and (run["used"] >= 0.995 or not is_first) for run in scene)
    return row(f"Alone with the key, {one['limit']}, always wanting more, "
               f"{simulated(one['hours'])}", by_dialect(one["runs"]["alone"], spent),
               "none refused, ≥ 99.5 % used" if is_first else "none refused",
               "; ".join(f"{name}: {spent(run)}" for name, run in one["runs"]["rivals"].items()),
               met=met)


def refusals(run):
    later = f" ({run['refused_later']} more than a window after the first)" if run["refused"] else ""
    return f"{run['refused']:,} of {run['sent']:,} refused{later}"


def disturbed(one, name):
    scene = one["runs"][name]
    share = max(run["refused"] / run["sent"] for run in scene.values())
    later = max(run["refused_later"] for run in scene.values())
    return row(f"… {SCENES[name]}", by_dialect(scene, refusals),
               "≤ 0.3 % refused, then none within one window", ratio=f"at most {100 * share:.2f} %",
               met=share <= REFUSED_AT_MOST and later == 0)


def others_disturbed(one):
    """All but the hidden user in one line, for all but the first limit."""
    names = [name for name in SCENES if name != "hidden"]
    every = [run for name in names for run in one["runs"][name].values()]
    refused = sum(run["refused"] for run in every)
    return row("… restarts, two instances, clock set an hour off, in every dialect",
               f"{refused:,} of {sum(run['sent'] for run in every):,} refused", "≤ 0.3 % refused",
               met=refused <= REFUSED_AT_MOST * sum(run["sent"] for run in every))


def people(one):
    scene = one["runs"]["people"]
    worst = max(run["person_p95_ms"] for run in scene.values())
    return row("… a person's request while a sync takes all there is, wish to answer",
               by_dialect(scene, lambda run: f"median {run['person_median_ms']} ms, p95 "
                          f"{run['person_p95_ms']} ms, worst {run['person_max_ms']} ms"),
               "p95 < 1 s", met=worst < 1000)


def without_reserve(one):
    scene = one["runs"]["alone_without_reserve"]
    return row("… the same, nothing kept for people", by_dialect(scene, spent), "none refused",
               met=all(run["refused"] == 0 for run in scene.values()))


def unconfigured(one):
    return row("… alone, the limit not set in the settings",
               by_dialect(one["runs"]["alone_unconfigured"], spent))


def outage(figures):
    lines = ""
    for kind, words in (("refuses", "refuses connections"), ("hangs", "takes them and hangs")):
        ours, rival = figures[kind]["ours"], figures[kind]["rival"]
        lines += row(f"Ten minutes of outage, a request wanted each second; the server {words}",
                     f"{ours['sent']:,} sent for {ours['needed']:,}, {ours['sent_per_needed']:.2f} "
                     f"each; {ours['probes_after']} probe after it ended, {ours['recovered_s']:.0f} "
                     "s later", "≤ 1.1 each, one probe",
                     f"each backs off by itself: {rival['sent_per_needed']:.2f} each",
                     met=ours["sent_per_needed"] <= 1.1 and ours["probes_after"] == 1)
    return lines


def limits(figures):
    lines = ""
    for number, one in enumerate(figures["limits"]):
        lines += alone(one, number == 0) + without_reserve(one) + disturbed(one, "hidden")
        if number == 0:
            lines += "".join(disturbed(one, name) for name in SCENES if name != "hidden")
        else:
            lines += others_disturbed(one)
        lines += people(one) + unconfigured(one)
    return lines + outage(figures["outage"])


def people_at_server(figures):
    return row(f"A person's request over real connections while a sync uses up {figures['limit']}, "
               f"50 ms before each answer, {figures['wishes']} wishes, wish to answer",
               f"median {figures['median_ms']} ms, p95 {figures['p95_ms']} ms, worst "
               f"{figures['max_ms']} ms; {figures['refused']} of {figures['sent']:,} refused, "
               f"{100 * figures['used']:.1f} % used", "p95 < 1 s", met=figures["p95_ms"] < 1000)


PARTS = {"keystrokes": keystrokes, "limits": limits, "people": people_at_server, "million": million, "memory": memory, "start": start,
         "sync": sync, "freshness": freshness, "stalls": stalls}


def text(figures):
    machine = figures["machine"]
    lines = [f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB, "
             f"Linux {machine['kernel']}; commit {machine['commit']}.\n\n", HEAD]
    for name, part in PARTS.items():
        if name in figures:
            lines.append(part(figures[name]))
    lines.append("\nLoad of the machine (one minute, before and after each): ")
    taken = [(name, figures[name]["taken"]) for name in PARTS if name in figures]
    lines.append("; ".join(f"{name} {one['load_before']:.1f} and {one['load_after']:.1f} at "
                           f"{one['at']}" for name, one in taken))
    return "".join(lines) + ".\n"


def write(path, figures):
    whole = path.read_text(encoding="utf-8")
    before, rest = whole.split(BEGIN)
    after = rest.split(END)[1]
    path.write_text(f"{before}{BEGIN}\n{text(figures)}{END}{after}", encoding="utf-8")
