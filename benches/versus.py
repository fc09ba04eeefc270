#!/usr/bin/env python3
"""Measures `onlay` side by side with other tools on the same work: a Markdown table of medians and ratios, and one of the goals.

usage: versus.py [--onlay BINARY] [--floor BINARY] [--corpus DIR] [--runs N] [--only WORD] [--heavy-runs N] [--no-rivals]

Rivals that are not installed are named and left out, and so is the verdict on a goal that needs them. Every run is a whole process,
files in the page cache, for which each runs once untimed before; the rivals take turns, so that what else the machine does meets all of
them. Both sides' results are compared before anything is timed. Folders are written anew each time, which is what the goals look at;
`onlay, again` writes over its own result, and so leaves alone what has not changed. `floor` does what no tool can do without: it reads the
zips, inflates, checks UTF-8 and, where there is an output, writes the same bytes; the goals look at it. `floor, patches read` reads the
patches, too, one file after the other, and does nothing with them. With --only the parts whose name holds the word are run:
projects, diff, synthetic, growth, patches, object.
needs PyYAML (to write the patches and to compare results)."""
import argparse, collections, itertools, json, os, pathlib, re, shutil, statistics, subprocess, sys, tempfile, time
try:
    import yaml
except ImportError:
    sys.exit("versus.py needs PyYAML: pip install pyyaml")

HERE = pathlib.Path(__file__).resolve().parent
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Loader(LOADER):
    """Scalars as text: only the identity of objects is read, and `=` is a plain string."""

Loader.yaml_implicit_resolvers = {}


LEAN = """import os, resource, sys
os.spawnvp(os.P_WAIT, sys.argv[2], sys.argv[2:])
os.write(int(sys.argv[1]), b"%d" % resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"""
PEAKS = {}
PARTS = ("projects", "diff", "synthetic", "growth", "patches", "object")


def peak(command, work):
    """Peak memory (MiB) of a process, in a run of its own: what forks from here counts this program's memory as its own, so a
    bare interpreter of 9 MiB starts it. `work` names commands that differ only in where they write."""
    command = tuple(map(str, command))
    if work not in PEAKS:
        read, write = os.pipe()
        subprocess.run([sys.executable, "-I", "-S", "-c", LEAN, str(write), *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as answer:
            PEAKS[work] = int(answer.read()) / 1024
    return PEAKS[work]


def run(command, **more):
    """Seconds and peak memory (MiB) of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=more.get("stdout", subprocess.DEVNULL), stderr=subprocess.PIPE, cwd=more.get("cwd"))
    error = process.stderr.read()
    _, status = os.waitpid(process.pid, 0)
    seconds = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in more.get("codes", (0,)):
        sys.exit(f"{' '.join(map(str, command))} exits with {code}: {error.decode()[:400]}")
    return seconds, peak(command, more.get("work", tuple(map(str, command))))


def write(command, folder, files):
    """Seconds and peak memory of a process that writes into a new folder: it makes so many files."""
    return run([*command, new(folder, files)], work=(*map(str, command), str(folder)))


MANY = 10_000
FRESH = itertools.count()


def new(folder, files):
    """A path at which nothing is. What was written before stays until all is measured: ext4 passes each file that was deleted in the last
    minutes over, one by one, whenever it makes a new one. Only so many files that they would fill the disk go at once."""
    if files > MANY:
        shutil.rmtree(folder, ignore_errors=True)
        return folder
    return folder.with_name(f"{folder.name}-{next(FRESH)}")


def race(runners, runs):
    """Medians of runners that take turns: {name: (seconds, MiB)}. Each has run untimed just before, unless it runs only once: a rival
    of 180 MiB pushes the next one's files out of the page cache."""
    found = {name: [] for name in runners}
    for _ in range(runs):
        for name, runner in runners.items():
            if runs > 1:
                runner()
            found[name].append(runner())
    return {name: (statistics.median(s for s, _ in r), max(m for _, m in r)) for name, r in found.items()}


def objects_of(folder):
    """(file, apiVersion, kind, namespace, name) of every object in a folder."""
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".yaml", ".yml", ".json"):
            continue
        text = path.read_text()
        for document in yaml.load_all(text, Loader):
            if not isinstance(document, dict) or "kind" not in document:
                continue
            items = document["items"] if document["kind"].endswith("List") and "items" in document else [document]
            for item in items:
                metadata = item.get("metadata") or {}
                if "name" in metadata:
                    yield path, item.get("apiVersion"), item.get("kind"), metadata.get("namespace"), metadata["name"]


def write_patches(objects, count, folder):
    """Strategic patches that add an annotation and a label, for `onlay` and for kustomize; spread over the objects."""
    folder.mkdir(parents=True)
    known = collections.Counter((o[2], o[4]) for o in objects)
    unique = [o for o in objects if known[o[2], o[4]] == 1 and ":" not in o[4]]
    chosen = [unique[i * len(unique) // count] for i in range(min(count, len(unique)))]
    patches = []
    for i, (_, api, kind, namespace, name) in enumerate(chosen):
        body = {"apiVersion": api, "kind": kind, "metadata": {"name": name, "annotations": {"example.com/owner": f"team-{i}"}, "labels": {"example.com/tier": "gold"}}}
        if namespace:
            body["metadata"]["namespace"] = namespace
        text = yaml.safe_dump(body, sort_keys=False)
        (folder / f"{i:04}.yaml").write_text(f"# target: {kind}/{name}\n{text}")
        patches.append(f"{i:04}.yaml")
    return patches


def kustomization(source, patches, folder):
    """A copy of the configs that kustomize builds with the same patches."""
    resources = []
    for path in sorted(source.rglob("*")):
        if path.suffix in (".yaml", ".yml", ".json") and path.name != "manifest.json":
            target = folder / "base" / path.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
            resources.append(str(target.relative_to(folder)))
    entries = [{"path": f"patches/{p}"} for p in patches]
    (folder / "kustomization.yaml").write_text(yaml.safe_dump({"resources": resources, "patches": entries}))


def synthetic(count, folder):
    """Deployments, Services and ConfigMaps of about 1 kB each; returns their objects."""
    folder.mkdir(parents=True)
    for i in range(0, count, 50):
        documents = []
        for n in range(i, min(i + 50, count)):
            if n % 3 == 0:
                documents.append(f"""apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-{n}
  labels:
    app: app-{n}
spec:
  replicas: 2 # for two zones
  selector:
    matchLabels:
      app: app-{n}
  template:
    metadata:
      labels:
        app: app-{n}
    spec:
      containers:
      - name: main
        image: registry.example.com/app-{n}:1.2.3
        ports:
        - containerPort: 8080
          name: http
        env:
        - name: MODE
          value: production
        - name: WORKERS
          value: "4"
        resources:
          limits:
            cpu: 500m
            memory: 256Mi
          requests:
            cpu: 100m
            memory: 128Mi
      - name: sidecar
        image: registry.example.com/sidecar:0.4.0
        args: ["--listen", "127.0.0.1:9000"]
""")
            elif n % 3 == 1:
                documents.append(f"""apiVersion: v1
kind: Service
metadata:
  name: app-{n}
spec:
  selector:
    app: app-{n - 1}
  ports:
  - name: http
    port: 80
    targetPort: http
""")
            else:
                lines = "\n".join(f"    setting-{k}: value {k} of {n}" for k in range(30))
                documents.append(f"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app-{n}\ndata:\n  config.yaml: |\n{lines}\n")
        (folder / f"{i:06}.yaml").write_text("---\n".join(documents))


def compare_results(onlay_json, kustomize_yaml):
    """The objects of both sides, by identity: how many, and how many differ in their labels and annotations."""
    def key(o):
        return (o.get("apiVersion"), o.get("kind"), o["metadata"].get("namespace"), o["metadata"]["name"])
    def marks(o):
        return {k: {a: str(b) for a, b in (o["metadata"].get(k) or {}).items() if a.startswith("example.com/")} for k in ("labels", "annotations")}
    ours = {key(o): marks(o) for o in map(json.loads, onlay_json.splitlines())}
    theirs = {key(o): marks(o) for o in yaml.load_all(kustomize_yaml, Loader) if o}
    return len(ours), len(theirs), sum(ours.get(k) != m for k, m in theirs.items())


def changed_lines(text):
    """The lines that a unified diff adds and takes away, whatever file or object they are shown under; each with its number."""
    lines = (l for l in text.splitlines() if l[:1] in "+-" and not l.startswith(("+++ ", "--- ")))
    return collections.Counter(l for l in lines if l[1:].strip() not in ("", "---"))


class Harness:
    """What is measured, and what came out."""

    def __init__(self, args, folder):
        self.args, self.d = args, folder
        self.onlay, self.floor, self.corpus = str(args.onlay), pathlib.Path(args.floor), pathlib.Path(args.corpus)
        self.has = {tool: shutil.which(tool) and not args.no_rivals for tool in ("kubectl", "diff", "git")}
        for tool in (t for t, path in self.has.items() if not path):
            print(f"{tool} is not {'asked' if args.no_rivals else 'installed'}: left out", file=sys.stderr)
        if not self.floor.exists():
            print(f"{self.floor} is not built: left out (cargo build --release -p onlay-benches)", file=sys.stderr)
        self.rows, self.goals = [], []

    # -- results

    def report(self, work, times):
        """Notes medians and peaks: {tool: (seconds, MiB)}."""
        mine = times["onlay"][0]
        for name, (seconds, memory) in times.items():
            ratio = "" if name == "onlay" else f"{seconds / mine:.2f} ×"
            self.rows.append((work, name, f"{seconds * 1000:.1f}", f"{memory:.0f}", ratio))
            print(f"  {work}: {name} {seconds * 1000:.1f} ms {memory:.0f} MiB {ratio}", file=sys.stderr)
        return times

    def goal(self, work, goal, found, is_met):
        """Notes a verdict; `None` where something is missing that it needs."""
        verdict = {None: "not measured", True: "met", False: "**missed**"}[is_met]
        self.goals.append((work, goal, found, verdict))
        print(f"  {work}: {goal}: {found}: {verdict}", file=sys.stderr)

    def against(self, work, times, rival, least):
        """The goals of most rows: so many times faster than a rival, and not far above the floor."""
        mine = times.get("onlay", (None,))[0]
        theirs, floor = times.get(rival, (None,))[0], times.get("floor", (None,))[0]
        goal = f"{least} × faster than {rival}" if least > 1 else f"not slower than {rival}"
        self.goal(work, goal, f"{theirs / mine:.1f} ×" if theirs else f"no {rival}", theirs / mine >= least if theirs else None)
        self.goal(work, "at most 3 × the floor", f"{mine / floor:.2f} ×" if floor else "no floor", mine <= 3 * floor if floor else None)

    # -- work

    def materializing(self, name, source, patches, more=()):
        """Runners that lay patches onto a bundle, into a folder; the bundle and the patches lie in `work`."""
        work = self.d / name
        work.mkdir(parents=True, exist_ok=True)
        bundle = work / "bundle.zip"
        subprocess.run([self.onlay, "materialize", source, "-o", bundle], check=True, capture_output=True)
        laid = ["-p", work / "patches"] if patches else []
        ours = [self.onlay, "materialize", bundle, *laid, *more, "-o"]
        subprocess.run([*ours, work / "again"], check=True, capture_output=True)
        files = sum(len(names) for _, _, names in os.walk(work / "again"))
        runners = {"onlay": lambda: write(ours, work / "out", files), "onlay, again": lambda: run([*ours, work / "again"])}
        if self.floor.exists():
            runners["floor"] = lambda: write([self.floor, bundle], work / "floor-out", files)
            if patches:
                runners["floor, patches read"] = lambda: write([self.floor, bundle, work / "patches"], work / "floor-patches-out", files)
        return work, bundle, laid, runners

    def with_kustomize(self, name, source, patches, work, bundle, laid, runners):
        """Adds kustomize, once it is seen that both do the same."""
        if not self.has["kubectl"]:
            return runners
        kustomization(source, patches, work)
        build = ["kubectl", "kustomize", work]
        ours = subprocess.run([self.onlay, "materialize", bundle, *laid, "--format", "json"], check=True, capture_output=True, text=True).stdout
        theirs = subprocess.run(build, capture_output=True, text=True)
        if theirs.returncode:
            print(f"  {name}: kubectl kustomize refuses it: {theirs.stderr.strip()[:160]}", file=sys.stderr)
            return runners
        n, m, differ = compare_results(ours, theirs.stdout)
        if n != m or differ:
            sys.exit(f"{name}: {n} objects against {m}, {differ} differ in what the patches set")
        return {**runners, "kubectl kustomize": lambda: run([*build, "-o", work / "kustomized.yaml"])}

    def materialize(self, name, source, count, runs, is_raced=True):
        objects = list(objects_of(source))
        (self.d / name).mkdir(parents=True, exist_ok=True)
        patches = write_patches(objects, count, self.d / name / "patches") if count else []
        work, bundle, laid, runners = self.materializing(name, source, patches)
        if is_raced:
            runners = self.with_kustomize(name, source, patches, work, bundle, laid, runners)
        return self.report(f"{name}: {len(objects)} objects, {len(patches)} patches", race(runners, runs))

    def releases(self):
        """(project, older release, newer release) of everything in the corpus."""
        def numbers(path):
            return [int(n) for n in re.findall(r"[0-9]+", path.name)]
        for project in sorted(p for p in self.corpus.iterdir() if p.is_dir()):
            older, newer = sorted((p for p in project.iterdir() if p.is_dir()), key=numbers)[-2:]
            yield project.name, older, newer

    def projects(self):
        """Every project with 50 patches; kube-prometheus also with 0 and with 10."""
        total = collections.defaultdict(float)
        for name, _, newer in self.releases():
            for count in (0, 10, 50) if name == "kube-prometheus" else (50,):
                times = self.materialize(f"{name}-{count}", newer, count, self.args.runs)
            for tool, (seconds, _) in times.items():
                total[tool] += seconds
            if name == "kube-prometheus":
                self.against("kube-prometheus, 50 patches", times, "kubectl kustomize", 100)
                size = sum(p.stat().st_size for p in newer.rglob("*") if p.is_file()) / 2**20
                mine, theirs = times["onlay"][1], times.get("kubectl kustomize", (0, None))[1]
                self.goal("kube-prometheus, peak memory", f"at most 4 × {size:.1f} MiB", f"{mine:.1f} MiB, {mine / size:.2f} ×", mine <= 4 * size)
                self.goal("kube-prometheus, peak memory", "below kubectl's", f"{theirs:.0f} MiB" if theirs else "no kubectl", mine < theirs if theirs else None)
        self.against("all projects, 50 patches each, summed", {t: (s, 0) for t, s in total.items()}, "kubectl kustomize", 100)

    def diff(self):
        """Both releases of every project with 50 patches, from zips; the rivals compare the same texts in folders."""
        pairs = []
        for name, older, newer in self.releases():
            work = self.d / f"diff-{name}"
            work.mkdir(parents=True)
            write_patches(list(objects_of(newer)), 50, work / "patches")
            for side, source in (("before", older), ("after", newer)):
                subprocess.run([self.onlay, "materialize", source, "-o", work / f"{side}.zip"], check=True, capture_output=True)
                # The rivals read what the patches have made of it; a folder that onlay knows again would not be patched twice.
                laid = [self.onlay, "materialize", work / f"{side}.zip", "-p", work / "patches", "-o", work / side]
                subprocess.run(laid, check=True, capture_output=True)
                (work / side / ".onlay.json").unlink()
            pairs.append(work)
        ours, theirs = collections.Counter(), collections.Counter()
        for work in pairs:
            ours += changed_lines(subprocess.run([self.onlay, "diff", work / "before.zip", work / "after.zip", "-p", work / "patches", "--formatting"], capture_output=True, text=True).stdout)
            if self.has["diff"]:
                theirs += changed_lines(subprocess.run(["diff", "-u", "-r", "-N", work / "before", work / "after"], capture_output=True, text=True).stdout)
        if theirs:
            odd = (sum((ours - theirs).values()) + sum((theirs - ours).values())) / sum(theirs.values())
            print(f"  diff: {sum(ours.values())} changed lines against {sum(theirs.values())} of diff; {odd:.1%} are shown by one only", file=sys.stderr)
            # Objects that change places, and equal lines that can be matched in more than one way, are shown differently.
            if odd > 0.1:
                sys.exit("diff: the two do not show the same changes")

        def all_of(command):
            def runner():
                found = [run(command(work), codes=(0, 1)) for work in pairs]
                return sum(s for s, _ in found), max(m for _, m in found)
            return runner

        def mine(*more):
            return all_of(lambda w: [self.onlay, "diff", w / "before.zip", w / "after.zip", "-p", w / "patches", *more])
        for name, more, git in (("unified", (), ()), ("stat", ("--stat",), ("--stat",))):
            runners = {"onlay": mine(*more)}
            if self.floor.exists():
                runners["floor"] = all_of(lambda w: [self.floor, w / "before.zip", w / "after.zip", "--read"])
            if self.has["diff"]:
                runners["diff -u -r -N"] = all_of(lambda w: ["diff", "-u", "-r", "-N", w / "before", w / "after"])
            if self.has["git"]:
                runners["git diff --no-index"] = all_of(lambda w: ["git", "diff", "--no-index", *git, w / "before", w / "after"])
            times = self.report(f"release diff, {name}, {len(pairs)} pairs, a process each", race(runners, self.args.runs))
            self.against(f"release diff, {name}", times, "diff -u -r -N", 1)

    def made(self, count):
        folder = self.d / f"made-{count}"
        if not folder.exists():
            synthetic(count, folder)
        return folder

    def synthetic(self):
        for count in (200, 1000, 5000):
            runs = self.args.runs if count < 5000 else self.args.heavy_runs
            times = self.materialize(f"synthetic-{count}", self.made(count), count // 4, runs)
        self.against("synthetic, 5,000 objects, 1,250 patches", times, "kubectl kustomize", 1000)

    def growth(self):
        """1,000 and 50,000 objects, every fourth patched; no rival has the patience."""
        each = {}
        for count in (1000, 50000):
            times = self.materialize(f"growth-{count}", self.made(count), count // 4, self.args.runs, is_raced=False)
            each[count] = times["onlay"][0] / count
            if "floor" in times:
                found = times["onlay"][0] / times["floor"][0]
                self.goal(f"growth, {count} objects", "at most 3 × the floor", f"{found:.2f} ×", found <= 3)
        found = each[50000] / each[1000]
        self.goal("growth from 1,000 to 50,000 objects", "time per object at most 1.2 ×", f"{each[1000] * 1e6:.1f} to {each[50000] * 1e6:.1f} µs, {found:.2f} ×", found <= 1.2)

    def patches(self):
        """1,000 and 10,000 patches on 5,000 objects: names, names with kinds, labels of five objects, selectors."""
        source, each = self.made(5000), {}
        kinds = ("Deployment", "Service", "ConfigMap")
        for count in (1000, 10000):
            name = f"patches-{count}"
            folder = self.d / name / "patches"
            folder.mkdir(parents=True)
            for i in range(count):
                n = i * 7 % 5000
                deployment = n - n % 3
                target = (f"app-{n}", f"{kinds[n % 3]}/app-{n}", f"group-{i % 500}", f"app=app-{deployment}")[i % 4]
                (folder / f"{i:05}.yaml").write_text(f"# target: {target}\nmetadata:\n  annotations:\n    example.com/p{i}: set\n")
            labels = self.d / name / "labels.yaml"
            labels.write_text(json.dumps({"labels": {f"group-{g}": [f"app-{g * 10 + k}" for k in range(5)] for g in range(500)}}))
            work, *_, runners = self.materializing(name, source, True, ("--labels", labels))
            times = self.report(f"{name} on 5000 objects, mixed targets", race(runners, self.args.runs))
            each[count] = times["onlay"][0] / count
        found = each[10000] / each[1000]
        self.goal("10,000 patches on 5,000 objects", "time per patch at most 1.2 × that of 1,000", f"{each[1000] * 1e6:.0f} to {each[10000] * 1e6:.0f} µs, {found:.2f} ×", found <= 1.2)

    def object(self):
        one, patch = self.d / "one.yaml", self.d / "one-patch.yaml"
        synthetic(1, self.d / "one")
        shutil.copy(self.d / "one/000000.yaml", one)
        patch.write_text("# target: app-0\nspec:\n  replicas: 3\n")
        ours = [self.onlay, "materialize", one, "-p", patch]
        runners = {"onlay": lambda: run(ours)}
        if self.has["kubectl"]:
            theirs = ["kubectl", "patch", "--local", "-f", one, "--type=strategic", "--patch-file", patch, "-o", "yaml"]
            texts = [yaml.safe_load(subprocess.run(c, check=True, capture_output=True, text=True).stdout) for c in (ours, theirs)]
            if texts[0] != texts[1]:
                sys.exit("one object: the two results differ")
            runners["kubectl patch --local"] = lambda: run(theirs)
        times = self.report("one object, one patch", race(runners, self.args.runs * 3))
        rival = times.get("kubectl patch --local", (None,))[0]
        found = rival / times["onlay"][0] if rival else None
        self.goal("one object, one patch", "10 × faster than kubectl patch --local", f"{found:.1f} ×" if found else "no kubectl", found >= 10 if found else None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--onlay", default=HERE.parent / "target/release/onlay")
    parser.add_argument("--floor", default=HERE.parent / "target/release/floor")
    parser.add_argument("--corpus", default=HERE.parent.parent / "shared/corpus")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--heavy-runs", type=int, default=1, help="runs where a rival takes minutes")
    parser.add_argument("--only", default="")
    parser.add_argument("--no-rivals", action="store_true", help="only onlay and the floor")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        harness = Harness(args, pathlib.Path(folder))
        for part in (p for p in PARTS if args.only in p):
            if part in ("projects", "diff") and not harness.corpus.exists():
                print(f"{harness.corpus} is not there: {part} left out", file=sys.stderr)
                continue
            getattr(harness, part)()
    print("| work | tool | median ms | peak MiB | against onlay |\n|---|---|---:|---:|---:|")
    for row in harness.rows:
        print("| " + " | ".join(row) + " |")
    print("\n| work | goal | measured | |\n|---|---|---:|---|")
    for row in harness.goals:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
