#!/usr/bin/env python3
"""Kills `onlay materialize -o DIR` over an older output, again and again, and looks whether DIR is the older one or the new one.

    scripts/kill.py [--onlay target/debug/onlay] [--kills 500] [--bundles OLD NEW]

Only kills count that fall between the first write of a run (its stage is there) and its exit; a run that was not there yet, or had ended,
is tried again at another moment. After each kill DIR must be, byte for byte, what it was or what it was to be ("torn" if it is anything
else, "lost" if it is not there), and a stranger's file in it must still be there. At the end a run that nobody kills must succeed and leave
nothing beside DIR.
"""

import argparse
import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def digest(folder):
    """A name for all bytes below a folder; None if there is none."""
    if not folder.is_dir():
        return None
    state = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if not p.is_dir()):
        state.update(f"{path.relative_to(folder)}\0{path.stat().st_size}\0".encode())
        state.update(path.read_bytes())
    return state.hexdigest()


def stages(folder):
    return [name for name in os.listdir(folder) if name.startswith(".out.onlay-stage-")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--onlay", default=ROOT / "target/debug/onlay", type=Path)
    parser.add_argument("--kills", default=500, type=int)
    parser.add_argument("--bundles", nargs=2, metavar=("OLD", "NEW"),
                        default=[ROOT / "testdata/demo/23.04.3", ROOT / "testdata/demo/23.07.1"], type=Path)
    parser.add_argument("--seed", default=1, type=int)
    args = parser.parse_args()
    moments = random.Random(args.seed)

    with tempfile.TemporaryDirectory() as temporary:
        temporary = Path(temporary)
        out = temporary / "out"
        command = lambda bundle: [args.onlay, "materialize", bundle, "-o", out, "--force", "-q"]
        whole = []
        out.mkdir()
        (out / "mine").write_text("precious")
        for bundle in args.bundles:
            subprocess.run(command(bundle), check=True, stderr=subprocess.DEVNULL)
            whole.append(digest(out))
        assert whole[0] != whole[1], "the two outputs must differ"

        counts = dict.fromkeys(["kills", "torn", "lost", "strangers lost", "old", "new", "too late"], 0)
        window = 0.005
        run = 0
        while counts["kills"] < args.kills:
            run += 1
            target = run % 2
            before = digest(out)
            process = subprocess.Popen(command(args.bundles[target]), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            mark = f".out.onlay-stage-{process.pid}-"
            began = None
            while process.poll() is None:
                if any(name.startswith(mark) for name in stages(temporary)):
                    began = time.monotonic()
                    break
            if began is None:
                process.wait()
                counts["too late"] += 1
                continue
            pause = moments.uniform(0, window)
            while time.monotonic() - began < pause and process.poll() is None:
                pass
            process.send_signal(signal.SIGKILL)
            code = process.wait()
            if code != -signal.SIGKILL:
                # It had ended by itself: the window is too long.
                counts["too late"] += 1
                window = max(window * 0.97, 0.0005)
                continue
            window = min(window * 1.01, 1)
            counts["kills"] += 1
            found = digest(out)
            if found is None:
                counts["lost"] += 1
            elif found not in whole:
                counts["torn"] += 1
                print(f"torn in run {run}: {sorted(str(p.relative_to(out)) for p in out.rglob('*'))[:20]}", file=sys.stderr)
            else:
                counts["old" if found == before else "new"] += 1
            if out.is_dir() and not (out / "mine").is_file():
                counts["strangers lost"] += 1
        subprocess.run(command(args.bundles[0]), check=True, stderr=subprocess.DEVNULL)
        left = sorted(os.listdir(temporary))
        print(", ".join(f"{count} {what}" for what, count in counts.items()), f"in {run} runs")
        if digest(out) != whole[0] or left != ["out"] or counts["torn"] or counts["lost"] or counts["strangers lost"]:
            sys.exit(f"not as promised; beside the output: {left}")


if __name__ == "__main__":
    main()
