#!/usr/bin/env python3
"""Measures `onlay` side by side with other tools on the same work, and prints a Markdown table of medians and ratios.

usage: versus.py [--onlay BINARY] [--floor BINARY] [--corpus DIR] [--runs N] [--only WORD]

Rivals that are not installed are named and left out. Every run is a whole process, files in the page cache; the rivals take
turns, so that what else the machine does meets all of them. Both sides' results are compared before anything is timed.
needs PyYAML (to write the patches and to compare results)."""
import argparse, json, os, pathlib, shutil, statistics, subprocess, sys, tempfile, time
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


def peak(command):
    """Peak memory (MiB) of a process, in a run of its own: what forks from here counts this program's memory as its own, so a
    bare interpreter of 9 MiB starts it."""
    command = tuple(map(str, command))
    if command not in PEAKS:
        read, write = os.pipe()
        subprocess.run([sys.executable, "-I", "-S", "-c", LEAN, str(write), *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as answer:
            PEAKS[command] = int(answer.read()) / 1024
    return PEAKS[command]


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
    return seconds, peak(command)


def race(runners, runs):
    """Medians of runners that take turns: {name: (seconds, MiB)}."""
    found = {name: [] for name in runners}
    for _ in range(runs):
        for name, runner in runners.items():
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
    unique = [o for o in objects if sum(p[2] == o[2] and p[4] == o[4] for p in objects) == 1 and ":" not in o[4]]
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--onlay", default=HERE.parent / "target/release/onlay")
    parser.add_argument("--floor", default=HERE.parent / "target/release/floor")
    parser.add_argument("--corpus", default=HERE.parent.parent / "shared/corpus")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    onlay, floor, corpus = str(args.onlay), str(args.floor), pathlib.Path(args.corpus)
    has = {tool: shutil.which(tool) for tool in ("kubectl", "diff", "git")}
    for tool, path in has.items():
        if not path:
            print(f"{tool} is not installed: left out", file=sys.stderr)
    if not pathlib.Path(floor).exists():
        print(f"{floor} is not built: left out (cargo build --release -p onlay-benches)", file=sys.stderr)
    rows = []

    def report(work, times):
        mine = times["onlay"][0]
        for name, (seconds, memory) in times.items():
            ratio = "" if name == "onlay" else f"{seconds / mine:.2f} ×"
            rows.append((work, name, f"{seconds * 1000:.1f}", f"{memory:.0f}", ratio))
            print(f"  {work}: {name} {seconds * 1000:.1f} ms {memory:.0f} MiB {ratio}", file=sys.stderr)

    with tempfile.TemporaryDirectory() as d:
        d = pathlib.Path(d)

        def materialize(name, source, patch_count, runs):
            if args.only not in name:
                return
            work = d / name.replace(" ", "-")
            objects = list(objects_of(source))
            patches = write_patches(objects, patch_count, work / "patches") if patch_count else []
            bundle = work / "bundle.zip"
            work.mkdir(exist_ok=True)
            subprocess.run([onlay, "materialize", source, "-o", bundle], check=True, capture_output=True)
            p = ["-p", work / "patches"] if patches else []
            out = work / "out"
            runners = {"onlay": lambda: run([onlay, "materialize", bundle, *p, "-o", out])}
            if pathlib.Path(floor).exists():
                runners["floor"] = lambda: run([floor, bundle, work / "floor-out"])
            if has["kubectl"]:
                kustomization(source, patches, work)
                build = ["kubectl", "kustomize", work]
                ours = subprocess.run([onlay, "materialize", bundle, *p, "--format", "json"], check=True, capture_output=True, text=True).stdout
                theirs = subprocess.run(build, capture_output=True, text=True)
                if theirs.returncode:
                    print(f"  {name}: kubectl kustomize refuses it: {theirs.stderr.strip()[:160]}", file=sys.stderr)
                else:
                    n, m, differ = compare_results(ours, theirs.stdout)
                    if n != m or differ:
                        sys.exit(f"{name}: {n} objects against {m}, {differ} differ in what the patches set")
                    runners["kubectl kustomize"] = lambda: run([*build, "-o", work / "kustomized.yaml"])
            report(f"{name}, {len(objects)} objects, {len(patches)} patches", race(runners, runs))

        if corpus.exists():
            projects = sorted(p for p in corpus.iterdir() if p.is_dir())
            new = [max(p.iterdir(), key=lambda v: [int(x) for x in "".join(c if c.isdigit() else " " for c in v.name).split()]) for p in projects]
            for release in new:
                for count in (0, 10, 50) if release.parent.name == "kube-prometheus" else (50,):
                    materialize(f"{release.parent.name} {release.name} {count}", release, count, args.runs)
            if args.only in "release diff":
                zips, before, after = [], d / "diff-before", d / "diff-after"
                for release in new:
                    old = next(v for v in release.parent.iterdir() if v != release)
                    for version, root in ((old, before), (release, after)):
                        shutil.copytree(version, root / release.parent.name)
                        packed = d / f"{release.parent.name}-{root.name}.zip"
                        subprocess.run([onlay, "materialize", version, "-o", packed], check=True, capture_output=True)
                    zips.append((d / f"{release.parent.name}-diff-before.zip", d / f"{release.parent.name}-diff-after.zip"))

                def all_diffs():
                    results = [run([onlay, "diff", a, b], codes=(0, 1)) for a, b in zips]
                    return sum(s for s, _ in results), max(m for _, m in results)

                runners = {"onlay": all_diffs}
                pairs = [(before / p.name, after / p.name) for p in projects]
                if has["diff"]:
                    runners["diff -u -r -N"] = lambda: (lambda r: (sum(s for s, _ in r), max(m for _, m in r)))([run(["diff", "-u", "-r", "-N", a, b], codes=(0, 1)) for a, b in pairs])
                if has["git"]:
                    runners["git diff --no-index"] = lambda: (lambda r: (sum(s for s, _ in r), max(m for _, m in r)))([run(["git", "diff", "--no-index", a, b], codes=(0, 1)) for a, b in pairs])
                report("release diff, all pairs, one process a pair", race(runners, args.runs))
        else:
            print(f"{corpus} is not there: only made-up configs", file=sys.stderr)
        for count in (200, 1000, 5000):
            folder = d / f"made-up-{count}"
            if args.only in f"synthetic {count}":
                synthetic(count, folder)
                materialize(f"synthetic {count}", folder, count // 4, args.runs if count < 5000 else min(args.runs, 1))
        if has["kubectl"] and args.only in "one object":
            one = d / "one.yaml"
            synthetic(1, d / "one")
            shutil.copy(d / "one/000000.yaml", one)
            (d / "one-patch.yaml").write_text("# target: app-0\nspec:\n  replicas: 3\n")
            report("one object, one patch", race({
                "onlay": lambda: run([onlay, "materialize", one, "-p", d / "one-patch.yaml"]),
                "kubectl patch --local": lambda: run(["kubectl", "patch", "--local", "-f", one, "--type=strategic", "--patch-file", d / "one-patch.yaml", "-o", "yaml"]),
            }, args.runs * 2))
    print("| work | tool | median ms | peak MiB | against onlay |\n|---|---|---:|---:|---:|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
